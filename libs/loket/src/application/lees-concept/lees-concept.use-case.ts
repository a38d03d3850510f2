import { Injectable } from '@nestjs/common';
import { Aanbiedernamen } from '@navolgbaar/aanbieder';
import { type Actor, eisRecht, hashVanToken } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnFeiten } from '@navolgbaar/termijn';
import { type Concept, Concepten } from '../ports/concepten';

/** AANNAME: what a gemeente works with, and still a page that a slow telephone loads. */
const MEESTE_NAMEN = 300;

/** The own draft, for who has its secret. */
@Injectable()
export class LeesConcept {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly concepten: Concepten,
    private readonly termijnen: TermijnFeiten,
    private readonly aanbieders: Aanbiedernamen,
  ) {}

  /** Null when there is none (any more): a wrong secret and an expired draft look the same. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, geheim: string): Promise<Concept | null> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, () => this.concepten.vind(hashVanToken(geheim)));
  }

  /** Within how many working days a melder hears that the melding came in; null when it is no number of working days. */
  bevestigingsdagen(actor: Actor): Promise<number | null> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, async () => {
      const lengte = await this.termijnen.lengteVan('ONTVANGST');
      return lengte?.eenheid === 'werkdagen' ? lengte.aantal : null;
    });
  }

  /** The names of providers that work for the gemeente of a draft. @throws DomeinFout GEEN_RECHT */
  aanbiedernamen(actor: Actor, { gemeenteId }: Pick<Concept, 'gemeenteId'>): Promise<readonly string[]> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, () => this.aanbieders.voor(gemeenteId, MEESTE_NAMEN));
  }
}
