import { Module } from '@nestjs/common';
import { DocumentModule } from '@navolgbaar/document';
import { Documenttekstwacht } from './jobs/documenttekstwacht';
import { NeemMeldingOpProcessor } from './jobs/neem-melding-op.processor';
import { NeemOvernameOpProcessor } from './jobs/neem-overname-op.processor';
import { Zoekindexwacht } from './jobs/zoekindexwacht';
import { ZoekModule } from './zoek.module';

@Module({
  imports: [ZoekModule, DocumentModule],
  providers: [Zoekindexwacht, Documenttekstwacht, NeemMeldingOpProcessor, NeemOvernameOpProcessor],
})
export class ZoekJobsModule {}
