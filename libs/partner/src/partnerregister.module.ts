import { Module } from '@nestjs/common';
import { DoorzendingRepository } from './application/ports/doorzending.repository';
import { PartnerRepository } from './application/ports/partner.repository';
import { LeesPartners } from './application/queries/lees-partners';
import { SqlDoorzendingRepository } from './infrastructure/sql-doorzending.repository';
import { SqlPartnerRepository } from './infrastructure/sql-partner.repository';

/** Who the partners are, for the command line. */
@Module({
  providers: [
    LeesPartners,
    { provide: PartnerRepository, useClass: SqlPartnerRepository },
    { provide: DoorzendingRepository, useClass: SqlDoorzendingRepository },
  ],
  exports: [LeesPartners],
})
export class PartnerregisterModule {}
