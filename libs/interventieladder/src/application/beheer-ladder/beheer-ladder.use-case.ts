import { Injectable } from '@nestjs/common';
import { BeheerRegels, UnitOfWork } from '@navolgbaar/platform/database';
import { type Ladderregels, keurLadder } from '../../domain/ladder';
import { lengte } from '../lengte';
import { Ladderversies } from '../ports/ladderversies';

/** The ladder as policy. Refused (INTERVENTIELADDER.PAST_NIET) when nobody can climb it. */
@Injectable()
export class BeheerLadder extends BeheerRegels<Ladderregels> {
  constructor(uow: UnitOfWork, versies: Ladderversies) {
    super(uow, versies, {
      ...{ lezen: 'interventieladder:lezen', beheren: 'interventieladder:beheren' },
      ...{ handeling: 'interventieladder:vaststellen', object: 'interventieladder' },
      keur: (regels) => keurLadder(regels, lengte),
    });
  }
}
