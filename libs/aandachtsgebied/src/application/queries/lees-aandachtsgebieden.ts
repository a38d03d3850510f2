import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Gebiedsstand, gebiedsstand } from '../../domain/aandachtsgebied';
import { AanduidbareObjecten } from '../aanduidbare-objecten';
import { type Aandachtsgebied, Aandachtsgebieden, type Gebiedsregel } from '../ports/aandachtsgebieden';
import { type Aanduiding, Aanduidingen } from '../ports/aanduidingen';

export interface Gebiedsview extends Gebiedsregel {
  readonly stand: Gebiedsstand;
}

export interface Gebiedsdetail extends Aandachtsgebied {
  readonly stand: Gebiedsstand;
  /** What carries it, the newest first: at most a hundred. */
  readonly aanduidingen: readonly (Aanduiding & {
    readonly naam: string;
    readonly aanbiederNaam: string | null;
  })[];
}

/** AANNAME: who looks for more has the lists of meldingen and cases. */
const MEESTE_AANDUIDINGEN = 100;

@Injectable()
export class LeesAandachtsgebieden {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly gebieden: Aandachtsgebieden,
    private readonly aanduidingen: Aanduidingen,
    private readonly objecten: AanduidbareObjecten,
    private readonly aanbieders: AanbiederFeiten,
  ) {}

  /** What goes on first. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Gebiedsview[]> {
    eisRecht(actor, 'aandachtsgebied:lezen');
    return this.uow.run(actor, async () =>
      (await this.gebieden.alle()).map((gebied) => this.metStand(gebied)),
    );
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Gebiedsdetail> {
    eisRecht(actor, 'aandachtsgebied:lezen');
    return this.uow.run(actor, async () => {
      const gebied = await this.gebieden.vind(id);
      if (!gebied) throw new DomeinFout('NIET_GEVONDEN');
      const rijen = await this.aanduidingen.vanGebied(id, MEESTE_AANDUIDINGEN);
      const [namen, aanbieders] = await Promise.all([
        this.objecten.namen(rijen),
        this.aanbieders.namen(rijen.flatMap(({ aanbiederId }) => aanbiederId ?? [])),
      ]);
      this.uow.schrijf({ handeling: 'aandachtsgebied:lezen', object: 'aandachtsgebied', objectId: id });
      return {
        ...this.metStand(gebied),
        aanduidingen: rijen.map((rij) => ({
          ...rij,
          naam: namen.get(rij.objectId) ?? '',
          aanbiederNaam: aanbieders.get(rij.aanbiederId ?? '') ?? null,
        })),
      };
    });
  }

  private metStand<G extends Aandachtsgebied>(gebied: G): G & { readonly stand: Gebiedsstand } {
    return { ...gebied, stand: gebiedsstand(gebied, this.klok.vandaag().toString()) };
  }
}
