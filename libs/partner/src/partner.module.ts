import { Module } from '@nestjs/common';
import { TermijnModule } from '@navolgbaar/termijn';
import { BeheerAfspraak } from './application/beheer-afspraak/beheer-afspraak.use-case';
import { BeheerOverleg } from './application/beheer-overleg/beheer-overleg.use-case';
import { BeheerPartner } from './application/beheer-partner/beheer-partner.use-case';
import { LegDoorzendingVast } from './application/leg-doorzending-vast/leg-doorzending-vast.use-case';
import { LegVerstrekkingVast } from './application/leg-verstrekking-vast/leg-verstrekking-vast.use-case';
import { DoorzendingRepository } from './application/ports/doorzending.repository';
import { PartnerRepository } from './application/ports/partner.repository';
import { VerstrekkingRepository } from './application/ports/verstrekking.repository';
import { LeesDoorzendingen } from './application/queries/lees-doorzendingen';
import { LeesPartners } from './application/queries/lees-partners';
import { LeesVerstrekkingen } from './application/queries/lees-verstrekkingen';
import { VolgDoorzending } from './application/volg-doorzending/volg-doorzending.use-case';
import { SqlDoorzendingRepository } from './infrastructure/sql-doorzending.repository';
import { SqlPartnerRepository } from './infrastructure/sql-partner.repository';
import { SqlVerstrekkingRepository } from './infrastructure/sql-verstrekking.repository';

const publiek = [
  ...[BeheerPartner, BeheerAfspraak, BeheerOverleg],
  ...[LegDoorzendingVast, LegVerstrekkingVast, VolgDoorzending],
  ...[LeesPartners, LeesDoorzendingen, LeesVerstrekkingen],
];

@Module({
  imports: [TermijnModule],
  providers: [
    ...publiek,
    { provide: PartnerRepository, useClass: SqlPartnerRepository },
    { provide: DoorzendingRepository, useClass: SqlDoorzendingRepository },
    { provide: VerstrekkingRepository, useClass: SqlVerstrekkingRepository },
  ],
  exports: publiek,
})
export class PartnerModule {}
