import { Injectable } from '@nestjs/common';
import { type Bezoekdagen, type Bezoekdagenvraag, BezoekenQuery } from './bezoeken.query';

/** Facts of visits for another capability, inside its own unit of work. */
@Injectable()
export class BezoekFeiten {
  constructor(private readonly query: BezoekenQuery) {}

  /** Of all providers with visits, or of one. The same for every reader: what is in a closed case is left out. */
  perAanbieder(vraag: Bezoekdagenvraag): Promise<ReadonlyMap<string, Bezoekdagen>> {
    return this.query.dagenPerAanbieder(vraag);
  }
}
