import { Injectable } from '@nestjs/common';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { WerkIndexBij } from '../application/werk-index-bij/werk-index-bij.use-case';

/** Keeps the index up to date on a timer of its own, in one worker at a time. */
@Injectable()
@Periodiek({ naam: 'zoekindex', elke: 'PT3S' })
export class Zoekindexwacht implements PeriodiekeTaak {
  private begonnen = false;

  constructor(private readonly werkBij: WerkIndexBij) {}

  async voerUit(): Promise<void> {
    // Once in a process: only another release brings other words or other sources.
    if (!this.begonnen) await this.werkBij.begin();
    this.begonnen = true;
    await this.werkBij.execute();
  }
}
