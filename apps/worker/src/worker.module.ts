import { Module } from '@nestjs/common';
import { BerichtVerwerkersModule } from '@navolgbaar/bericht';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { MeldingJobsModule } from '@navolgbaar/melding';
import { AuditModule, AuditwerkModule } from '@navolgbaar/platform/audit';
import { ConfiguratieModule } from '@navolgbaar/platform/config';
import { DatabaseModule } from '@navolgbaar/platform/database';
import { OpslagModule } from '@navolgbaar/platform/opslag';
import { OutboxModule } from '@navolgbaar/platform/outbox';
import { VersleutelingModule } from '@navolgbaar/platform/versleuteling';
import { gebeurteniscatalogus } from './gebeurtenissen';

/** What follows events, per capability: shared by the worker and the tests. */
export const verwerkers = [MeldingJobsModule, BerichtVerwerkersModule];

/** The composition root of the worker: relay, processors, schedulers, sealer. */
@Module({
  imports: [
    ConfiguratieModule,
    DatabaseModule,
    VersleutelingModule,
    OpslagModule,
    IdentiteitKernModule,
    AuditModule,
    AuditwerkModule,
    OutboxModule.forRoot(gebeurteniscatalogus),
    ...verwerkers,
  ],
})
export class WorkerModule {}
