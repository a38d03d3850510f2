import { Injectable } from '@nestjs/common';
import { BeheerRegels, UnitOfWork } from '@navolgbaar/platform/database';
import { weiger } from '../../../domain/fouten';
import type { Vergewisregels } from '../../../domain/vergewis/vergewisregels';
import { Vergewisregelversies } from '../../ports/vergewisregelversies';

/** The rules for looking at personnel files. Refused (VERGEWIS.REGELS_PASSEN_NIET) when their numbers contradict each other. */
@Injectable()
export class BeheerVergewisregels extends BeheerRegels<Vergewisregels> {
  constructor(uow: UnitOfWork, versies: Vergewisregelversies) {
    super(uow, versies, {
      ...{ lezen: 'vergewisregel:lezen', beheren: 'vergewisregel:beheren' },
      ...{ handeling: 'vergewisregel:vaststellen', object: 'vergewisregels', keur },
    });
  }
}

function keur({ aantalInstrumenten, telt, omvang, omvangBijRisico }: Vergewisregels): void {
  if (telt.length < aantalInstrumenten) {
    const reden = 'Er tellen minder instrumenten mee dan u vraagt.';
    weiger('VERGEWIS.REGELS_PASSEN_NIET', 'regels.telt', reden);
  }
  if (omvangBijRisico < omvang) {
    const reden = 'Bij meer risico horen niet minder dossiers.';
    weiger('VERGEWIS.REGELS_PASSEN_NIET', 'regels.omvangBijRisico', reden);
  }
}
