import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Bezoekdagen, BezoekenQuery } from './bezoeken.query';

/** Facts of visits for another capability, inside its own unit of work. */
@Injectable()
export class BezoekFeiten {
  constructor(
    private readonly klok: Klok,
    private readonly query: BezoekenQuery,
  ) {}

  /** Of all providers with visits, or of one. The same for every reader: what is in a closed case is left out. */
  perAanbieder(aanbiederId: string | null): Promise<ReadonlyMap<string, Bezoekdagen>> {
    return this.query.dagenPerAanbieder(this.klok.vandaag().toString(), aanbiederId);
  }
}
