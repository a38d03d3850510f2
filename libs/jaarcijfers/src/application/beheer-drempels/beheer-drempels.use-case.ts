import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { BeheerRegels, UnitOfWork } from '@navolgbaar/platform/database';
import { type Drempels, staatIetsAan } from '../../domain/drempels';
import type { Jaarcijferfoutcode } from '../../domain/fouten';
import { Drempelversies } from '../ports/drempelversies';

/** The thresholds. Refused (JAARCIJFERDREMPELS.GEEN_DREMPEL) when none is on. */
@Injectable()
export class BeheerDrempels extends BeheerRegels<Drempels> {
  constructor(uow: UnitOfWork, versies: Drempelversies) {
    super(uow, versies, {
      ...{ lezen: 'jaarcijfer:lezen', beheren: 'jaarcijferdrempel:beheren' },
      ...{ handeling: 'jaarcijferdrempel:vaststellen', object: 'jaarcijferdrempels', keur },
    });
  }
}

function keur(regels: Drempels): void {
  if (staatIetsAan(regels)) return;
  throw new DomeinFout<Jaarcijferfoutcode>('JAARCIJFERDREMPELS.GEEN_DREMPEL', {}, [
    { name: 'regels', reason: 'Zet ten minste één drempel aan.' },
  ]);
}
