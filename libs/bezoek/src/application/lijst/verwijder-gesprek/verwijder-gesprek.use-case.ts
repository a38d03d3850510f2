import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { weigerLijst } from '../../../domain/lijst/fouten';
import { plek } from '../../../domain/lijst/keur-lijst';
import { LijstRepository } from '../../ports/lijst.repository';
import { Lijstwerk, eisInvuller } from '../lijstwerk';

/**
 * Takes a conversation off the list: written down twice, or at the wrong visit. It stays readable as what was replaced does; a
 * device that writes on about it brings it back, since what somebody wrote after is not lost.
 */
@Injectable()
export class VerwijderGesprek {
  constructor(
    private readonly lijsten: LijstRepository,
    private readonly werk: Lijstwerk,
  ) {}

  /**
   * @param gezien the number of the conversation as it was seen
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BEZOEKLIJST.AFGEROND, .NIET_UW_BEZOEK, .TEGENSTRIJDIG
   */
  execute(
    actor: Actor,
    { bezoekId, gesprekId }: { readonly bezoekId: string; readonly gesprekId: string },
    gezien: number,
  ): Promise<void> {
    const doel = { bezoekId, gezien: null, handeling: 'verwijderGesprek' } as const;
    return this.werk.doe(actor, doel, async ({ lijst, bezoek }) => {
      eisInvuller(actor, bezoek);
      const waar = plek({ soort: 'gesprek', sleutel: gesprekId });
      const hier = (await this.lijsten.onderdelen(lijst.id)).filter((deel) => plek(deel) === waar);
      const geldt = hier.find(({ stand }) => stand === 'geldt');
      if (!geldt) throw new DomeinFout('NIET_GEVONDEN');
      if (hier.length > 1) weigerLijst('BEZOEKLIJST.TEGENSTRIJDIG');
      if (geldt.nr !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      await this.lijsten.vervang(lijst.id, [geldt.nr]);
      await this.lijsten.bewaar(lijst);
      const spoor = { handeling: 'bezoeklijst:gesprek-verwijderen', velden: [waar] };
      return { uitkomst: undefined, spoor };
    });
  }
}
