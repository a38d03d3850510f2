import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { BeheerRegels, UnitOfWork } from '@navolgbaar/platform/database';
import type { Patroonfoutcode } from '../../domain/fouten';
import { type Patroonregels, verste } from '../../domain/patroonregels';
import { Patroonregelversies } from '../ports/patroonregelversies';

/** When something is a pattern. Refused (PATROONREGELS.GEEN_REGEL) when no rule is on. */
@Injectable()
export class BeheerPatroonregels extends BeheerRegels<Patroonregels> {
  constructor(uow: UnitOfWork, versies: Patroonregelversies) {
    super(uow, versies, {
      ...{ lezen: 'patroonregel:lezen', beheren: 'patroonregel:beheren' },
      ...{ handeling: 'patroonregel:vaststellen', object: 'patroonregels', keur },
    });
  }
}

function keur(regels: Patroonregels): void {
  if (verste(regels) > 0) return;
  throw new DomeinFout<Patroonfoutcode>('PATROONREGELS.GEEN_REGEL', {}, [
    { name: 'aantal', reason: 'Zet ten minste één regel aan.' },
  ]);
}
