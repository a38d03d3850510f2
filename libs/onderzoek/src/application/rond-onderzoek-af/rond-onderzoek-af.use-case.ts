import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Zaakwerk } from '../zaakwerk';

/**
 * Ends the supervisor's own investigation: what was found is judged now. No term is kept for it: none exists.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
 */
@Injectable()
export class RondOnderzoekAf {
  constructor(private readonly werk: Zaakwerk) {}

  execute(
    actor: Actor,
    {
      zaakId,
      versie,
      bevinding,
    }: { readonly zaakId: string; readonly versie: number; readonly bevinding: string },
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      zaak.doe('rondOnderzoekAf');
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:onderzoek-afronden',
          soort: 'onderzoek',
          tekst: `Eigen onderzoek afgerond. ${bevinding}`,
          velden: ['status'],
        },
      };
    });
  }
}
