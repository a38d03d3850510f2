import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Aanbiederaandacht, Aanduidingen } from '../ports/aanduidingen';

/** In which focus areas providers are, for another capability inside its own unit of work. */
@Injectable()
export class AandachtFeiten {
  constructor(
    private readonly klok: Klok,
    private readonly aanduidingen: Aanduidingen,
  ) {}

  /** By the id of the provider what runs today, in one statement; who is in none is not there. */
  async perAanbieder(): Promise<ReadonlyMap<string, readonly Aanbiederaandacht[]>> {
    const per = new Map<string, Aanbiederaandacht[]>();
    const rijen = await this.aanduidingen.lopendBijAanbieders(this.klok.vandaag().toString());
    for (const { aanbiederId, ...aandacht } of rijen)
      per.set(aanbiederId, [...(per.get(aanbiederId) ?? []), aandacht]);
    return per;
  }
}
