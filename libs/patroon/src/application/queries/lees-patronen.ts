import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { MeldingFeiten, type Zaakmelding } from '@navolgbaar/melding';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { patroonovergangen } from '../../domain/patroon-status';
import { type Bewaardpatroon, Patronen, type Patroonfilter } from '../ports/patronen';

/** A pattern in a list: what it is made of only as a number. */
export interface Patroonregel extends Omit<Bewaardpatroon, 'meldingIds' | 'sleutel'> {
  readonly aanbiederNaam: string;
  readonly aantalMeldingen: number;
}

export interface Patroondetail extends Patroonregel {
  readonly locatieNaam: string | null;
  /** What counts, oldest first: who may not see one of them does not see the pattern. */
  readonly meldingen: readonly Omit<Zaakmelding, 'keten'>[];
  /** What this reader may do now. */
  readonly handelingen: readonly string[];
}

@Injectable()
export class LeesPatronen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly patronen: Patronen,
    private readonly aanbieders: AanbiederFeiten,
    private readonly meldingen: MeldingFeiten,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, filter: Patroonfilter): Promise<Patroonregel[]> {
    eisRecht(actor, 'patroon:lezen');
    return this.uow.run(actor, async () => {
      const rijen = await this.patronen.lijst(filter);
      const namen = await this.aanbieders.namen([...new Set(rijen.map(({ aanbiederId }) => aanbiederId))]);
      this.uow.schrijf({ handeling: 'patroon:lijst', object: 'lijst', objectId: 'patronen' });
      return rijen.map((rij) => alsRegel(rij, namen));
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Patroondetail> {
    eisRecht(actor, 'patroon:lezen');
    return this.uow.run(actor, async () => {
      const patroon = await this.patronen.vind(id);
      if (!patroon) throw new DomeinFout('NIET_GEVONDEN');
      const { aanbiederId, locatieId, meldingIds } = patroon;
      const [namen, locatieNaam, { vanZaak }] = await Promise.all([
        this.aanbieders.namen([aanbiederId]),
        locatieId ? this.aanbieders.locatienaam(aanbiederId, locatieId) : null,
        this.meldingen.rondZaak({ ids: meldingIds, aanbiederIds: [], aantal: 0 }),
      ]);
      this.uow.schrijf({ handeling: 'patroon:lezen', object: 'patroon', objectId: id });
      const handelingen = mogelijkeHandelingen(patroonovergangen, patroon.status)
        .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
        .map(({ handeling }) => handeling);
      return {
        ...{ ...alsRegel(patroon, namen), locatieNaam, handelingen },
        meldingen: vanZaak.map(({ keten: _, ...melding }) => melding),
      };
    });
  }
}

function alsRegel(
  { meldingIds, sleutel: _, ...patroon }: Bewaardpatroon,
  namen: ReadonlyMap<string, string>,
): Patroonregel {
  return {
    ...patroon,
    aanbiederNaam: namen.get(patroon.aanbiederId) ?? '',
    aantalMeldingen: meldingIds.length,
  };
}
