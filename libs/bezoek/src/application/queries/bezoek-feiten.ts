import { Injectable } from '@nestjs/common';
import {
  type Bezoekdagen,
  type Bezoekdagenvraag,
  BezoekenQuery,
  type Bezoekverwijzing,
  type Jaarbezoeken,
  type Zaakbezoek,
} from './bezoeken.query';

/** A visit as another capability knows it. */
export interface Bezoekfeit {
  readonly zaakId: string;
  readonly aanbiederId: string;
  readonly op: string;
  /** Whether the provider must not learn of it: unannounced, and still to come. */
  readonly verzwegen: boolean;
}

/** Facts of visits for another capability, inside its own unit of work. */
@Injectable()
export class BezoekFeiten {
  constructor(private readonly query: BezoekenQuery) {}

  /** Of one visit what others may know; null for what is not there for this actor. */
  async van(id: string): Promise<Bezoekfeit | null> {
    const bezoek = await this.query.detail(id);
    if (!bezoek) return null;
    const { zaakId, aanbiederId, op, aankondiging, status } = bezoek;
    return { zaakId, aanbiederId, op, verzwegen: aankondiging === 'onaangekondigd' && status === 'gepland' };
  }

  /**
   * The visits of these cases by day, in one statement; a hercontrole stands with the case whose visit it looks at again,
   * also when it was planned in another. What is closed to the reader is absent.
   */
  async vanZaken(zaakIds: readonly string[]): Promise<readonly Zaakbezoek[]> {
    return zaakIds.length === 0 ? [] : this.query.vanZaken(zaakIds);
  }

  /** The visits that look whether a maatregel was carried out, by day. */
  vanMaatregel(maatregelId: string): Promise<readonly Bezoekverwijzing[]> {
    return this.query.vanMaatregel(maatregelId);
  }

  /** Of all providers with visits, or of one. The same for every reader: what is in a closed case is left out. */
  perAanbieder(vraag: Bezoekdagenvraag): Promise<ReadonlyMap<string, Bezoekdagen>> {
    return this.query.dagenPerAanbieder(vraag);
  }

  /** The same for a yearly plan: the visits of structureel toezicht by their days, others by their number. */
  jaarPerAanbieder(vraag: Bezoekdagenvraag, vandaag: string): Promise<ReadonlyMap<string, Jaarbezoeken>> {
    return this.query.jaarPerAanbieder(vraag, vandaag);
  }
}
