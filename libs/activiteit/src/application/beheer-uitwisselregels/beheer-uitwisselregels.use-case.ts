import { Injectable } from '@nestjs/common';
import { BeheerRegels, UnitOfWork } from '@navolgbaar/platform/database';
import type { Uitwisselregels } from '../../domain/uitwisseling';
import { Uitwisselregelversies } from '../ports/uitwisselingen';

/** How long what was exchanged stays. A new version counts for what is recorded from its first day on. */
@Injectable()
export class BeheerUitwisselregels extends BeheerRegels<Uitwisselregels> {
  constructor(uow: UnitOfWork, versies: Uitwisselregelversies) {
    super(uow, versies, {
      ...{ lezen: 'uitwisselregel:lezen', beheren: 'uitwisselregel:beheren' },
      ...{ handeling: 'uitwisselregel:vaststellen', object: 'uitwisselregels' },
    });
  }
}
