import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Stapobject, Stapuitkomst } from '../../domain/soorten';
import { Stappen } from '../ports/stappen';

/** What came of a step, after the event: by it the next one is found, and cases are compared. */
@Injectable()
export class VolgUitkomst {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stappen: Stappen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, object: Stapobject, objectId: string, uitkomst: Stapuitkomst): Promise<void> {
    eisRecht(actor, 'interventieladder:lezen');
    return this.uow.run(actor, () => this.stappen.zetUitkomst(object, objectId, uitkomst));
  }
}
