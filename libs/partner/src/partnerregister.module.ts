import { Module } from '@nestjs/common';
import { DoorzendingRepository } from './application/ports/doorzending.repository';
import { PartnerRepository } from './application/ports/partner.repository';
import { PartnervraagRepository } from './application/ports/partnervraag.repository';
import { LeesPartners } from './application/queries/lees-partners';
import { SqlDoorzendingRepository } from './infrastructure/sql-doorzending.repository';
import { SqlPartnerRepository } from './infrastructure/sql-partner.repository';
import { SqlPartnervraagRepository } from './infrastructure/sql-partnervraag.repository';

/** Who the partners are, for the command line. */
@Module({
  providers: [
    LeesPartners,
    { provide: PartnerRepository, useClass: SqlPartnerRepository },
    { provide: DoorzendingRepository, useClass: SqlDoorzendingRepository },
    { provide: PartnervraagRepository, useClass: SqlPartnervraagRepository },
  ],
  exports: [LeesPartners],
})
export class PartnerregisterModule {}
