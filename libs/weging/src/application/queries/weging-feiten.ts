import { Injectable } from '@nestjs/common';
import { type Weging, WegingRepository } from '../ports/weging.repository';

/** What a weighing says of how serious a melding is. */
export type Weegfeit = Pick<Weging, 'meldingId' | 'kleur' | 'levensbedreigend'>;

/** Facts of weighings for another capability, inside its own unit of work and after its row check. */
@Injectable()
export class WegingFeiten {
  constructor(private readonly wegingen: WegingRepository) {}

  /** Of each of these meldingen the newest weighing that holds; one that still waits for a second person does not. */
  async laatste(meldingIds: readonly string[]): Promise<readonly Weegfeit[]> {
    if (meldingIds.length === 0) return [];
    const geldig = (await this.wegingen.wegingenVan(meldingIds)).filter(
      ({ wachtOpTweede, bevestiging }) => !wachtOpTweede || bevestiging !== null,
    );
    return geldig
      .filter((een, plek) => geldig.findIndex(({ meldingId }) => meldingId === een.meldingId) === plek)
      .map(({ meldingId, kleur, levensbedreigend }) => ({ meldingId, kleur, levensbedreigend }));
  }
}
