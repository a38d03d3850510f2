import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Agendabezoek, BezoekenQuery } from './bezoeken.query';

const HOOGSTENS = 500;
/** How long what was, or was called off, stays in a calendar (AANNAME). */
const DAGEN_TERUG = 30;

/** What a calendar program of one person gets: the visits that this person makes. */
@Injectable()
export class EigenBezoeken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: BezoekenQuery,
  ) {}

  /** At most five hundred, the earliest first. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor): Promise<readonly Agendabezoek[]> {
    eisRecht(actor, 'bezoek:lezen');
    const { gebruikerId } = actor;
    if (gebruikerId === null) throw new DomeinFout('GEEN_RECHT', { recht: 'bezoek:lezen' });
    const vanaf = this.klok.vandaag().subtract({ days: DAGEN_TERUG }).toString();
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'bezoek:lijst', object: 'lijst', objectId: 'agendafeed' });
      return this.query.agenda(gebruikerId, vanaf, HOOGSTENS);
    });
  }
}
