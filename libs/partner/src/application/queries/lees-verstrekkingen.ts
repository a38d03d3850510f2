import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, filterregels } from '@navolgbaar/platform/http';
import {
  type Verstrekkingenfilter,
  type Verstrekkingregel,
  VerstrekkingRepository,
} from '../ports/verstrekking.repository';

/**
 * Which data of people went to whom, or did not. The team reads its own with the content; the fg reads of all of them
 * that they were, and the row policies keep the content away.
 */
@Injectable()
export class LeesVerstrekkingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly verstrekkingen: VerstrekkingRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Verstrekkingenfilter): Promise<Pagina<Verstrekkingregel>> {
    eisRecht(actor, 'verstrekking:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'verstrekking:lijst', object: 'lijst', objectId: 'verstrekkingen' });
      return this.verstrekkingen.lijst(filter);
    });
  }

  /** A page of the export; it is written which filter was asked. @throws DomeinFout as `lijst` */
  exporteer(actor: Actor, filter: Verstrekkingenfilter): Promise<Pagina<Verstrekkingregel>> {
    eisRecht(actor, 'verstrekking:lezen');
    return this.uow.run(actor, () => {
      // Once for the whole file.
      if (!filter.vanaf) {
        const velden = filterregels(filter);
        this.uow.schrijf({
          handeling: 'verstrekking:exporteren',
          object: 'lijst',
          objectId: 'verstrekkingen',
          velden,
        });
      }
      return this.verstrekkingen.lijst(filter);
    });
  }
}
