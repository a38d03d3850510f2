import { Injectable } from '@nestjs/common';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, filterregels } from '@navolgbaar/platform/http';
import {
  type Doorzendhandeling,
  type Doorzendstatus,
  doorzendovergangen,
} from '../../domain/doorzending-status';
import {
  type Doorzending,
  DoorzendingRepository,
  type Doorzendingenfilter,
  type Doorzendstap,
} from '../ports/doorzending.repository';

export interface Doorzendingdetail extends Doorzending {
  readonly stappen: readonly Doorzendstap[];
  readonly handelingen: readonly (Doorzendhandeling | 'vertelAfzender')[];
}

/** What went to another supervisor, as the team reads it. Every reading is logged. */
@Injectable()
export class LeesDoorzendingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly doorzendingen: DoorzendingRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(actor: Actor, filter: Doorzendingenfilter): Promise<Pagina<Doorzending>> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'doorzending:lijst', object: 'lijst', objectId: 'doorzendingen' });
      return this.doorzendingen.lijst(filter);
    });
  }

  /** A page of the export; it is written which filter was asked. @throws DomeinFout as `lijst` */
  exporteer(actor: Actor, filter: Doorzendingenfilter): Promise<Pagina<Doorzending>> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, () => {
      // Once for the whole file.
      if (!filter.vanaf) {
        const velden = filterregels(filter);
        this.uow.schrijf({
          handeling: 'doorzending:exporteren',
          object: 'lijst',
          objectId: 'doorzendingen',
          velden,
        });
      }
      return this.doorzendingen.lijst(filter);
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also of a melding in a case that is closed to this person */
  detail(actor: Actor, id: string): Promise<Doorzendingdetail> {
    eisRecht(actor, 'melding:lezen');
    return this.uow.run(actor, async () => {
      const doorzending = await this.doorzendingen.vind(id);
      if (!doorzending) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'doorzending:lezen', object: 'doorzending', objectId: id });
      const { status, afzender } = doorzending;
      const volgen = mogelijkeHandelingen<Doorzendstatus, Doorzendhandeling>(doorzendovergangen, status)
        .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
        .map(({ handeling }) => handeling);
      const vertellen = afzender === 'zelf' && heeftRecht(actor, 'melding:bewerken');
      return {
        ...doorzending,
        stappen: await this.doorzendingen.stappenVan(id),
        handelingen: vertellen ? [...volgen, 'vertelAfzender'] : volgen,
      };
    });
  }
}
