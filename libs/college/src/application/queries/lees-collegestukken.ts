import { Injectable } from '@nestjs/common';
import { type Actor, bereikVan, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { type Collegestuk, type Collegestukkenfilter, CollegestukkenQuery } from './collegestukken.query';

/** What was shared: a college sees what its own gemeente received, the supervisor what was shared with whom. */
@Injectable()
export class LeesCollegestukken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: CollegestukkenQuery,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  async execute(
    actor: Actor,
    filter: Omit<Collegestukkenfilter, 'gemeenteId'>,
  ): Promise<Pagina<Collegestuk>> {
    eisRecht(actor, 'college:lezen');
    const vanCollege = bereikVan(actor) === 'college';
    // An account of a college that belongs to no gemeente sees nothing, not everything.
    if (vanCollege && !actor.gemeenteId) return { resultaten: [], volgende: null };
    return this.uow.run(actor, async () => {
      const pagina = await this.query.lijst({ ...filter, gemeenteId: vanCollege ? actor.gemeenteId : null });
      this.uow.schrijf({ handeling: 'college:lijst', object: 'lijst', objectId: 'collegestukken' });
      return pagina;
    });
  }
}
