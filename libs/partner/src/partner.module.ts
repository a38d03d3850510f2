import { Module } from '@nestjs/common';
import { BerichtModule } from '@navolgbaar/bericht';
import { IdentiteitModule } from '@navolgbaar/identiteit';
import { TermijnModule } from '@navolgbaar/termijn';
import { BeheerAfspraak } from './application/beheer-afspraak/beheer-afspraak.use-case';
import { BeheerOverleg } from './application/beheer-overleg/beheer-overleg.use-case';
import { BeheerPartner } from './application/beheer-partner/beheer-partner.use-case';
import { LegDoorzendingVast } from './application/leg-doorzending-vast/leg-doorzending-vast.use-case';
import { LegVerstrekkingVast } from './application/leg-verstrekking-vast/leg-verstrekking-vast.use-case';
import { BeantwoordPartnervraag } from './application/beantwoord-partnervraag/beantwoord-partnervraag.use-case';
import { DoorzendingRepository } from './application/ports/doorzending.repository';
import { PartnerRepository } from './application/ports/partner.repository';
import { PartnervraagRepository } from './application/ports/partnervraag.repository';
import { VerstrekkingRepository } from './application/ports/verstrekking.repository';
import { LeesDoorzendingen } from './application/queries/lees-doorzendingen';
import { LeesPartners } from './application/queries/lees-partners';
import { LeesPartnervragen } from './application/queries/lees-partnervragen';
import { LeesVerstrekkingen } from './application/queries/lees-verstrekkingen';
import { StelPartnervraag } from './application/stel-partnervraag/stel-partnervraag.use-case';
import { Vraagpost } from './application/vraagpost';
import { VolgDoorzending } from './application/volg-doorzending/volg-doorzending.use-case';
import { VolgPartnervraag } from './application/volg-partnervraag/volg-partnervraag.use-case';
import { SqlDoorzendingRepository } from './infrastructure/sql-doorzending.repository';
import { SqlPartnerRepository } from './infrastructure/sql-partner.repository';
import { SqlPartnervraagRepository } from './infrastructure/sql-partnervraag.repository';
import { SqlVerstrekkingRepository } from './infrastructure/sql-verstrekking.repository';

const publiek = [
  ...[BeheerPartner, BeheerAfspraak, BeheerOverleg],
  ...[LegDoorzendingVast, LegVerstrekkingVast, VolgDoorzending],
  ...[StelPartnervraag, VolgPartnervraag, BeantwoordPartnervraag, LeesPartnervragen],
  ...[LeesPartners, LeesDoorzendingen, LeesVerstrekkingen],
];

@Module({
  imports: [BerichtModule, IdentiteitModule, TermijnModule],
  providers: [
    ...publiek,
    Vraagpost,
    { provide: PartnerRepository, useClass: SqlPartnerRepository },
    { provide: DoorzendingRepository, useClass: SqlDoorzendingRepository },
    { provide: PartnervraagRepository, useClass: SqlPartnervraagRepository },
    { provide: VerstrekkingRepository, useClass: SqlVerstrekkingRepository },
  ],
  exports: publiek,
})
export class PartnerModule {}
