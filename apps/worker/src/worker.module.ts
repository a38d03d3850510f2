import { Module } from '@nestjs/common';
import { AttenderingJobsModule } from '@navolgbaar/attendering';
import { BerichtVerwerkersModule } from '@navolgbaar/bericht';
import { BezoekJobsModule } from '@navolgbaar/bezoek';
import { WederhoorJobsModule } from '@navolgbaar/wederhoor';
import { OpvraaglijstJobsModule } from '@navolgbaar/opvraaglijst';
import { CollegeadviesJobsModule } from '@navolgbaar/collegeadvies';
import { VeiligheidsafspraakJobsModule } from '@navolgbaar/veiligheidsafspraak';
import { CorrigerendJobsModule } from '@navolgbaar/corrigerend';
import { DocumentJobsModule } from '@navolgbaar/document';
import { IdentiteitJobsModule, IdentiteitKernModule } from '@navolgbaar/identiteit';
import { InterventieladderJobsModule } from '@navolgbaar/interventieladder';
import { LoketJobsModule } from '@navolgbaar/loket';
import { MaatregelJobsModule } from '@navolgbaar/maatregel';
import { MeldingJobsModule } from '@navolgbaar/melding';
import { PartnerJobsModule } from '@navolgbaar/partner';
import { PatroonJobsModule } from '@navolgbaar/patroon';
import { OnderzoekJobsModule } from '@navolgbaar/onderzoek';
import { AuditModule, AuditwerkModule } from '@navolgbaar/platform/audit';
import { ConfiguratieModule } from '@navolgbaar/platform/config';
import { DatabaseModule } from '@navolgbaar/platform/database';
import { OpslagModule } from '@navolgbaar/platform/opslag';
import { OutboxModule } from '@navolgbaar/platform/outbox';
import { VersleutelingModule } from '@navolgbaar/platform/versleuteling';
import { PostvakJobsModule } from '@navolgbaar/postvak';
import { PublicatieJobsModule } from '@navolgbaar/publicatie';
import { RapportJobsModule } from '@navolgbaar/rapport';
import { RisicoJobsModule } from '@navolgbaar/risico';
import { TermijnJobsModule, TermijnwekkersModule } from '@navolgbaar/termijn';
import { ActiviteitJobsModule } from '@navolgbaar/activiteit';
import { ThemaonderzoekJobsModule } from '@navolgbaar/themaonderzoek';
import { WegingModule } from '@navolgbaar/weging';
import { WooJobsModule } from '@navolgbaar/woo';
import { ZoekJobsModule } from '@navolgbaar/zoek';
import { gebeurteniscatalogus } from './gebeurtenissen';

/** What every capability stands on, without a queue or a clock of its own. */
export const kern = [
  ConfiguratieModule,
  DatabaseModule,
  VersleutelingModule,
  OpslagModule,
  IdentiteitKernModule,
  AuditModule,
];

/** What follows events, per capability: shared by the worker, the demo and the tests. */
export const verwerkers = [
  IdentiteitJobsModule,
  DocumentJobsModule,
  MeldingJobsModule,
  PartnerJobsModule,
  PatroonJobsModule,
  BerichtVerwerkersModule,
  TermijnJobsModule,
  WegingModule,
  OnderzoekJobsModule,
  BezoekJobsModule,
  OpvraaglijstJobsModule,
  WederhoorJobsModule,
  CollegeadviesJobsModule,
  InterventieladderJobsModule,
  VeiligheidsafspraakJobsModule,
  CorrigerendJobsModule,
  MaatregelJobsModule,
  RapportJobsModule,
  RisicoJobsModule,
  PublicatieJobsModule,
  WooJobsModule,
  ThemaonderzoekJobsModule,
  ActiviteitJobsModule,
  ZoekJobsModule,
  AttenderingJobsModule,
  LoketJobsModule,
  PostvakJobsModule,
];

/** The composition root of the worker: relay, processors, schedulers, sealer. */
@Module({
  imports: [
    ...kern,
    AuditwerkModule,
    OutboxModule.forRoot(gebeurteniscatalogus),
    ...verwerkers,
    TermijnwekkersModule,
  ],
})
export class WorkerModule {}
