import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Brieven, type EigenBrief, type EigenBrievenvraag } from '../ports/brieven';

/** What a provider reads in its portal: every letter that was written to it, however it was sent. */
@Injectable()
export class LeesEigenBrieven {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly brieven: Brieven,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, vraag: EigenBrievenvraag): Promise<readonly EigenBrief[]> {
    eisRecht(actor, 'brief:eigen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'brief:lezen', object: 'berichten', objectId: 'lijst' });
      return this.brieven.eigen(vraag);
    });
  }
}
