import { Injectable } from '@nestjs/common';
import { BeheerRegels, UnitOfWork } from '@navolgbaar/platform/database';
import type { Jaarplaninstelling } from '../../domain/jaarplaninstelling';
import { Jaarplaninstellingversies } from '../ports/jaarplaninstellingversies';

/** How often the organisation wants to visit. Also without any interval: then none is set any more. */
@Injectable()
export class BeheerJaarplaninstelling extends BeheerRegels<Jaarplaninstelling> {
  constructor(uow: UnitOfWork, versies: Jaarplaninstellingversies) {
    super(uow, versies, {
      ...{ lezen: 'jaarplan:lezen', beheren: 'jaarplaninstelling:beheren' },
      ...{ handeling: 'jaarplaninstelling:vaststellen', object: 'jaarplaninstelling' },
    });
  }
}
