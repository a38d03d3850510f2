import { Module } from '@nestjs/common';
import { PatroonNaMeldingProcessor, PatroonNaWegingProcessor } from './jobs/beoordeel-aanbieder.processors';
import { PatroonModule } from './patroon.module';

@Module({
  imports: [PatroonModule],
  providers: [PatroonNaMeldingProcessor, PatroonNaWegingProcessor],
})
export class PatroonJobsModule {}
