import { Injectable } from '@nestjs/common';
import { BeheerRegels, UnitOfWork } from '@navolgbaar/platform/database';
import { type Standaardregels, keurStandaard } from '../../domain/standaardbesluit';
import { Publicatiestandaarden } from '../ports/publicatiestandaarden';

/** Where the weighing begins per kind of report, as policy in versions. A proposal keeps the version it used. */
@Injectable()
export class BeheerStandaard extends BeheerRegels<Standaardregels> {
  constructor(uow: UnitOfWork, versies: Publicatiestandaarden) {
    super(uow, versies, {
      ...{ lezen: 'publicatiestandaard:lezen', beheren: 'publicatiestandaard:beheren' },
      ...{ handeling: 'publicatiestandaard:vaststellen', object: 'publicatiestandaard', keur: keurStandaard },
    });
  }
}
