import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Meldercontacten } from '../ports/meldercontact';

/** Tells the melders of a case that is closed that we are done, and nothing else. Run by the system after the event. */
@Injectable()
export class SluitProcesinformatie {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly contacten: Meldercontacten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, meldingIds: readonly string[]): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    return this.uow.run(actor, async () => {
      for (const id of meldingIds) await this.contacten.zetStand(id, 'afgesloten');
    });
  }
}
