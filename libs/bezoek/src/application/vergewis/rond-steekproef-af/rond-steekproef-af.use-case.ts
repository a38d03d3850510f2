import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { Vergewisregelversies } from '../../ports/vergewisregelversies';
import { Steekproefwerk } from '../steekproefwerk';

/**
 * Finishes a sample: what was seen stays, with what the rules of today say of it and what a person concludes.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, VERGEWIS.GEEN_DOSSIERS
 */
@Injectable()
export class RondSteekproefAf {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Steekproefwerk,
    private readonly regels: Vergewisregelversies,
  ) {}

  execute(
    actor: Actor,
    { id, versie }: { readonly id: string; readonly versie: number },
    conclusie: string,
  ): Promise<void> {
    const door = eisPersoon(actor, 'bezoek:plannen');
    return this.werk.doe(actor, id, async (steekproef, { op }) => {
      if (steekproef.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const dag = this.klok.vandaag().toString();
      const geldend = await this.regels.geldendOp(dag);
      steekproef.rondAf(conclusie, geldend, { op: this.klok.nu().toString(), door, dag });
      return {
        ...{ handeling: 'vergewissteekproef:afronden', velden: ['status', 'conclusie', 'uitkomst'] },
        tekst: `Vergewissteekproef afgerond bij het bezoek van ${schrijfDag(op)}.`,
      };
    });
  }
}
