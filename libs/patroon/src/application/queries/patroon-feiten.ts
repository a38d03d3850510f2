import { Injectable } from '@nestjs/common';
import { Patronen } from '../ports/patronen';

/** Facts of patterns for another capability, inside its own unit of work. */
@Injectable()
export class PatroonFeiten {
  constructor(private readonly patronen: Patronen) {}

  /**
   * How many patterns wait for a person, per provider or of one. For what is written for the whole team: what is closed to
   * anybody does not count, and who has a conflict of interest counts the same. Whoever shows it leaves out what its reader
   * may not know.
   */
  openPerAanbieder(aanbiederId: string | null): Promise<ReadonlyMap<string, number>> {
    return this.patronen.openPerAanbieder(aanbiederId);
  }
}
