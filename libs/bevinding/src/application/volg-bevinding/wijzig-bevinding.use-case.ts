import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { Bevindingwerk, type Gezienbevinding } from '../bevindingwerk';
import { BevindingRepository } from '../ports/bevinding.repository';
import { type Gevraagdeinhoud, ToetsNorm } from '../toets-norm';

export interface WijzigBevindingCommand extends Gezienbevinding {
  readonly inhoud: Gevraagdeinhoud;
  readonly bewijsstukIds: readonly string[];
}

/**
 * Changes a draft: its words, and the evidence that it rests on.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEVINDING.…
 */
@Injectable()
export class WijzigBevinding {
  constructor(
    private readonly norm: ToetsNorm,
    private readonly bevindingen: BevindingRepository,
    private readonly werk: Bevindingwerk,
  ) {}

  execute(actor: Actor, { inhoud, bewijsstukIds, ...gezien }: WijzigBevindingCommand): Promise<void> {
    return this.werk.doe(actor, gezien, async (bevinding) => {
      const { zaakId, toetsing } = bevinding.staat;
      bevinding.wijzig(await this.norm.vul(zaakId, inhoud, toetsing), bewijsstukIds.length);
      await this.werk.eisBruikbaar(zaakId, bewijsstukIds);
      await this.bevindingen.steunOp(bevinding, bewijsstukIds);
      return {
        ...{ uitkomst: undefined, handeling: 'bevinding:wijzigen' },
        tekst: `Concept van bevinding ${bevinding.naam} gewijzigd.`,
        velden: [...Object.keys(inhoud), 'bewijsstukIds'],
      };
    });
  }
}
