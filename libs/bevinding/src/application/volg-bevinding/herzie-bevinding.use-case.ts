import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import { Bevindingwerk, type Gezienbevinding } from '../bevindingwerk';
import { BevindingRepository } from '../ports/bevinding.repository';

export interface HerzieBevindingCommand extends Gezienbevinding {
  readonly reden: string;
}

/**
 * Begins a new version of an adopted finding, with the reason. The adopted one counts until the new one is adopted.
 * @returns the id of the new version
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEVINDING.TEKST_ONTBREEKT,
 * .HERZIENING_LOOPT_AL
 */
@Injectable()
export class HerzieBevinding {
  constructor(
    private readonly klok: Klok,
    private readonly bevindingen: BevindingRepository,
    private readonly werk: Bevindingwerk,
  ) {}

  execute(actor: Actor, { reden, ...gezien }: HerzieBevindingCommand): Promise<string> {
    return this.werk.doe(actor, gezien, async (bevinding) => {
      const moment = { op: this.klok.nu().toString(), door: actor.gebruikerId };
      const nieuw = bevinding.herzie(nieuwId(), reden, moment);
      const { zaakId, nummer, id } = bevinding.staat;
      if (await this.bevindingen.heeftConcept(zaakId, nummer)) weiger('BEVINDING.HERZIENING_LOOPT_AL');
      await this.bevindingen.voegToe(nieuw);
      await this.bevindingen.neemSteunOver(id, nieuw);
      return {
        ...{ uitkomst: nieuw.staat.id, handeling: 'bevinding:herzien' },
        tekst: `Herziening van bevinding ${bevinding.naam} begonnen. ${reden}`,
        velden: ['herzienreden'],
      };
    });
  }
}
