import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { Bevindingwerk, type Gezienbevinding } from '../bevindingwerk';
import { BevindingRepository } from '../ports/bevinding.repository';

/**
 * Adopts a draft. It never changes from then on; the version that it revises stays readable.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK also when the version that it
 * revises was withdrawn meanwhile, BEVINDING.…
 */
@Injectable()
export class StelBevindingVast {
  constructor(
    private readonly klok: Klok,
    private readonly bevindingen: BevindingRepository,
    private readonly werk: Bevindingwerk,
  ) {}

  execute(actor: Actor, gezien: Gezienbevinding): Promise<void> {
    return this.werk.doe(actor, gezien, async (bevinding) => {
      const moment = { op: this.klok.nu().toString(), door: actor.gebruikerId };
      bevinding.stelVast(await this.bevindingen.aantalSteun(gezien.bevindingId), moment);
      const { vervangtId, volgnummer } = bevinding.staat;
      if (vervangtId) {
        const vorige = await this.bevindingen.laadVoorWijziging(vervangtId);
        const { versie } = vorige.staat;
        vorige.vervang();
        await this.bevindingen.bewaar(vorige, versie);
      }
      return {
        ...{ uitkomst: undefined, handeling: 'bevinding:vaststellen' },
        tekst: `Bevinding ${bevinding.naam}${volgnummer > 1 ? `, versie ${volgnummer},` : ''} vastgesteld.`,
        velden: ['status'],
      };
    });
  }
}
