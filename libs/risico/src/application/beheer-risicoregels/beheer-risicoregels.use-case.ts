import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { BeheerRegels, UnitOfWork } from '@navolgbaar/platform/database';
import type { Risicofoutcode } from '../../domain/fouten';
import { type Risicoregels, hoogsteScore } from '../../domain/risicoregels';
import { Risicoregelversies } from '../ports/risicoregelversies';

/** The weights. They are refused (RISICOREGELS.GEEN_INDICATOR) when nothing can raise a score. */
@Injectable()
export class BeheerRisicoregels extends BeheerRegels<Risicoregels> {
  constructor(uow: UnitOfWork, versies: Risicoregelversies) {
    super(uow, versies, {
      ...{ lezen: 'risicoregel:lezen', beheren: 'risicoregel:beheren' },
      ...{ handeling: 'risicoregel:vaststellen', object: 'risicoregels', keur },
    });
  }
}

function keur(regels: Risicoregels): void {
  if (hoogsteScore(regels) > 0) return;
  throw new DomeinFout<Risicofoutcode>('RISICOREGELS.GEEN_INDICATOR', {}, [
    { name: 'regels.indicatoren', reason: 'Zet ten minste één indicator aan die de score verhoogt.' },
  ]);
}
