import { Module } from '@nestjs/common';
import { VolgAanbiederProcessor } from './jobs/volg-aanbieder.processor';
import { MeldingModule } from './melding.module';

@Module({ imports: [MeldingModule], providers: [VolgAanbiederProcessor] })
export class MeldingJobsModule {}
