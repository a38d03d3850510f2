import { Module } from '@nestjs/common';
import { NeemMeldingOpProcessor } from './jobs/neem-melding-op.processor';
import { Zoekindexwacht } from './jobs/zoekindexwacht';
import { ZoekModule } from './zoek.module';

@Module({ imports: [ZoekModule], providers: [Zoekindexwacht, NeemMeldingOpProcessor] })
export class ZoekJobsModule {}
