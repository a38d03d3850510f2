import { Injectable } from '@nestjs/common';
import { Belangenconflicten } from '@navolgbaar/identiteit';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import type { Kandidaat } from '../../domain/herweging/steekproef';
import { Gevallen } from '../gelijke-gevallen/gevallen';
import { Herwegingen } from '../ports/herwegingen';
import { WegingRepository } from '../ports/weging.repository';

export interface Meldingkandidaat extends Kandidaat {
  readonly meldingId: string;
}

/** What can be drawn, and for whom each is not. Inside the caller's unit of work. */
@Injectable()
export class Herweegkandidaten {
  constructor(
    private readonly gevallen: Gevallen,
    private readonly herwegingen: Herwegingen,
    private readonly wegingen: WegingRepository,
    private readonly zaken: ZaakFeiten,
    private readonly conflicten: Belangenconflicten,
  ) {}

  /**
   * The weighings of a year that this reader may see, without what an earlier round over that year showed. Not for who
   * weighed or confirmed that melding at any time, nor for whom its case is closed.
   * @returns also how many an earlier round showed
   */
  async van(
    jaar: number,
    team: readonly string[],
  ): Promise<{ readonly kandidaten: readonly Meldingkandidaat[]; readonly eerder: number }> {
    const gewogen = await this.gevallen.van({ van: `${jaar}-01-01`, tot: `${jaar}-12-31` });
    const getoond = await this.herwegingen.getoondOver(jaar);
    const over = gewogen.filter(({ geval }) => !getoond.has(geval.meldingId));
    const ids = over.map(({ geval }) => geval.meldingId);
    const kennen = await this.wogen(ids);
    const dicht = await this.zonderToegang(ids, team);
    return {
      eerder: gewogen.length - over.length,
      kandidaten: over.map(({ geval: { meldingId, wegingId, kleur } }) => ({
        ...{ meldingId, wegingId, kleur },
        nietVoor: [...(kennen.get(meldingId) ?? []), ...(dicht.get(meldingId) ?? [])],
      })),
    };
  }

  /** Who weighed or confirmed a melding: any version, since the one tells what the other will be. */
  private async wogen(meldingIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const wie = new Map<string, string[]>();
    for (const { meldingId, vastgesteldDoor, bevestiging } of await this.wegingen.wegingenVan(meldingIds)) {
      const nieuw = [vastgesteldDoor, bevestiging?.bevestigdDoor].filter((id) => typeof id === 'string');
      wie.set(meldingId, [...(wie.get(meldingId) ?? []), ...nieuw]);
    }
    return wie;
  }

  private async zonderToegang(
    meldingIds: readonly string[],
    team: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const besloten = await this.zaken.beslotenMeldingen(meldingIds);
    const wie = new Map<string, readonly string[]>();
    for (const [meldingId, zaakId] of await this.zaken.vanMeldingen(besloten)) {
      const mogen = await this.conflicten.magWeten(
        { object: 'zaak', objectId: zaakId, zaakId, aanbiederId: null },
        team,
      );
      wie.set(
        meldingId,
        team.filter((lid) => !mogen.includes(lid)),
      );
    }
    return wie;
  }
}
