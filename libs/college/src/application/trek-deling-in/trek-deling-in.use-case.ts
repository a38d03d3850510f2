import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import '../../domain/gebeurtenissen';
import { DelingRepository } from '../ports/deling.repository';

export interface TrekDelingInCommand {
  readonly object: string;
  readonly objectId: string;
  /** One line for the college, without personal data of cliënt, melder or staff. */
  readonly reden: string;
}

/**
 * Tells every college that has it that something which was shared does not hold any more. It stays to be read: a college
 * may have acted on it. Called by the capability that owns it, after its own row check and inside its unit of work.
 */
@Injectable()
export class TrekDelingIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly delingen: DelingRepository,
  ) {}

  /** What was shared with nobody, or was withdrawn, stays as it is. @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor, { object, objectId, reden }: TrekDelingInCommand): Promise<void> {
    eisRecht(actor, 'zaak:delen');
    await this.uow.run(actor, async () => {
      const ingetrokken = await this.delingen.trekIn(objectId, { reden, op: this.klok.nu().toString() });
      if (ingetrokken.length === 0) return;
      for (const { id: delingId, gemeenteId, zaakId } of ingetrokken)
        this.uow.meld({
          type: 'DelingIngetrokken',
          aggregaatId: delingId,
          payload: { delingId, object, objectId, gemeenteId, zaakId },
        });
      this.uow.schrijf({ handeling: 'college:intrekken', object, objectId, velden: ['intrekreden'] });
    });
  }
}
