import { Injectable } from '@nestjs/common';
import { schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { volgendeLijststatus } from '../../../domain/lijst/bezoeklijst';
import { weigerLijst } from '../../../domain/lijst/fouten';
import { LijstRepository } from '../../ports/lijst.repository';
import { Lijstwerk } from '../lijstwerk';

/**
 * Opens a list again that was finished too early, with the reason in the history of the case. Only while no finding was made of
 * it, also none that was withdrawn since: what a finding rested on does not change under it (BK-4.03).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEZOEKLIJST.HEEFT_BEVINDINGEN
 */
@Injectable()
export class HeropenLijst {
  constructor(
    private readonly lijsten: LijstRepository,
    private readonly werk: Lijstwerk,
  ) {}

  execute(
    actor: Actor,
    {
      bezoekId,
      versie,
      reden,
    }: { readonly bezoekId: string; readonly versie: number; readonly reden: string },
  ): Promise<void> {
    const doel = { bezoekId, gezien: versie, handeling: 'heropen' } as const;
    return this.werk.doe(actor, doel, async ({ lijst, bezoek }) => {
      if (lijst.bewijsstukId !== null) weigerLijst('BEZOEKLIJST.HEEFT_BEVINDINGEN');
      await this.lijsten.bewaar({
        ...{ ...lijst, status: volgendeLijststatus(lijst, 'heropen') },
        ...{ afgerondOp: null, afgerondDoor: null },
      });
      const tekst = `Bezoeklijst heropend van het bezoek van ${schrijfDag(bezoek.op)}: ${reden}`;
      return {
        uitkomst: undefined,
        spoor: { handeling: 'bezoeklijst:heropenen', velden: ['status'], tekst },
      };
    });
  }
}
