import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import type { Aanbiederfoutcode } from '../../domain/fouten';
import {
  type Aanbiederdetail,
  type Aanbiederfeit,
  type Aanbiederregel,
  AanbiedersQuery,
  type Gemeente,
} from './aanbieders.query';

/** The provider register as a person reads it. */
@Injectable()
export class LeesAanbieders {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: AanbiedersQuery,
  ) {}

  zoek(
    actor: Actor,
    filter: { zoek: string | null; vanaf: string | undefined; aantal: number },
  ): Promise<Pagina<Aanbiederregel>> {
    eisRecht(actor, 'aanbieder:lezen');
    return this.uow.run(actor, () => this.query.zoek(filter));
  }

  /** @throws DomeinFout NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Aanbiederdetail> {
    eisRecht(actor, 'aanbieder:lezen');
    return this.uow.run(actor, async () => {
      const aanbieder = await this.query.detail(id);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'aanbieder:lezen', object: 'aanbieder', objectId: id });
      return aanbieder;
    });
  }

  gemeenten(actor: Actor): Promise<Gemeente[]> {
    eisRecht(actor, 'ik:lezen');
    return this.uow.run(actor, () => this.query.gemeenten());
  }
}

/** Facts of a provider for another capability, inside its own unit of work. */
@Injectable()
export class AanbiederFeiten {
  constructor(private readonly query: AanbiedersQuery) {}

  van(id: string): Promise<Aanbiederfeit | null> {
    return this.query.feiten(id);
  }

  /** @returns how to name a location, such as `Woonlocatie Singel, Noordstad`; null when it is not of this provider */
  locatienaam(aanbiederId: string, locatieId: string): Promise<string | null> {
    return this.query.locatienaam(aanbiederId, locatieId);
  }
}

/** The gemeenten of the organisation, for another capability inside its own unit of work. */
@Injectable()
export class BekendeGemeenten {
  constructor(private readonly query: AanbiedersQuery) {}

  /** @throws DomeinFout AANBIEDER.GEMEENTE_ONBEKEND when one of them does not belong to this organisation */
  async eis(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const bekend = new Set((await this.query.gemeenten()).map(({ id }) => id));
    if (ids.every((id) => bekend.has(id))) return;
    throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.GEMEENTE_ONBEKEND', {}, [
      { name: 'gemeenteIds', reason: 'Kies gemeenten van deze organisatie.' },
    ]);
  }
}
