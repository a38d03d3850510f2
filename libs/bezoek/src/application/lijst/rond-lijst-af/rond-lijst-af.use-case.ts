import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { volgendeLijststatus } from '../../../domain/lijst/bezoeklijst';
import { weigerLijst } from '../../../domain/lijst/fouten';
import { keurAfronding } from '../../../domain/lijst/keur-lijst';
import { Klaarzettingen } from '../../ports/klaarzettingen';
import { LijstRepository } from '../../ports/lijst.repository';
import { Lijstwerk } from '../lijstwerk';

/**
 * Finishes the list of a visit that took place: from now on it stays as it was answered, and findings can rest on it.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BEZOEKLIJST.BEZOEK_PAST_NIET, .NIET_KLAAR
 */
@Injectable()
export class RondLijstAf {
  constructor(
    private readonly klok: Klok,
    private readonly lijsten: LijstRepository,
    private readonly klaarzettingen: Klaarzettingen,
    private readonly werk: Lijstwerk,
  ) {}

  execute(actor: Actor, bezoekId: string, versie: number): Promise<void> {
    return this.werk.doe(
      actor,
      { bezoekId, gezien: versie, handeling: 'rondAf' },
      async ({ lijst, bezoek }) => {
        // A finding rests on what was seen: that the visit took place is said first, on its own page.
        if (bezoek.status !== 'afgelegd') weigerLijst('BEZOEKLIJST.BEZOEK_PAST_NIET');
        const klaar = (await this.klaarzettingen.vanLijst(lijst.id)).filter(
          ({ status }) => status === 'klaar',
        );
        keurAfronding(lijst, await this.lijsten.onderdelen(lijst.id), klaar);
        await this.lijsten.bewaar({
          ...{ ...lijst, status: volgendeLijststatus(lijst, 'rondAf') },
          ...{ afgerondOp: this.klok.nu().toString(), afgerondDoor: actor.gebruikerId },
        });
        const tekst = `Bezoeklijst afgerond van het bezoek van ${schrijfDag(bezoek.op)}.`;
        return {
          uitkomst: undefined,
          spoor: { handeling: 'bezoeklijst:afronden', velden: ['status'], tekst },
        };
      },
    );
  }
}
