import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { Bezoekwerk, type GevraagdeAfspraak } from '../bezoekwerk';
import { VolgBezoekdag } from '../lijst/volg-bezoekdag/volg-bezoekdag.use-case';
import { Bezoekpost } from '../stuur-brief/bezoekpost';

export interface VerzetBezoekCommand extends GevraagdeAfspraak {
  readonly bezoekId: string;
  readonly versie: number;
  readonly reden: string;
}

/**
 * Gives a planned visit another day, time, place or colleague; the reason stays in the history of the case. A provider that
 * was told of it before, gets a letter.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEHANDELAAR_ONBEKEND, BEZOEK.…
 */
@Injectable()
export class VerzetBezoek {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Bezoekwerk,
    private readonly bezoekdag: VolgBezoekdag,
    private readonly post: Bezoekpost,
  ) {}

  execute(actor: Actor, { bezoekId, versie, reden, ...gevraagd }: VerzetBezoekCommand): Promise<void> {
    return this.werk.doe(actor, { bezoekId, gezien: versie }, async (bezoek) => {
      const { op, aanbiederId } = bezoek.staat;
      const afspraak = await this.werk.keurAfspraak(aanbiederId, gevraagd);
      const nieuws = bezoek.verzet(afspraak, reden, this.klok.vandaag());
      await this.werk.eisPlanning(bezoek.staat);
      await this.bezoekdag.execute(bezoek.staat, op);
      if (nieuws) await this.post.verzet(actor, bezoek, op);
      const wat =
        op === afspraak.op
          ? `Afspraak voor het bezoek van ${schrijfDag(op)} gewijzigd`
          : `Bezoek van ${schrijfDag(op)} verzet naar ${schrijfDag(afspraak.op)}`;
      return {
        handeling: 'bezoek:verzetten',
        tekst: `${wat}: ${reden}`,
        velden: ['op', 'van', 'tot', 'locatieId', 'behandelaarId', 'tweedeId', 'reistijdVoor', 'reistijdNa'],
      };
    });
  }
}
