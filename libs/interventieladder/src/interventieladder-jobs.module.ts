import { Module } from '@nestjs/common';
import { InterventieladderModule } from './interventieladder.module';
import {
  LadderNaBesluitProcessor,
  LadderNaIntrekkingProcessor,
  LadderNaNietOpgevolgdProcessor,
  LadderNaOpgevolgdProcessor,
} from './jobs/volg-uitkomst.processors';

@Module({
  imports: [InterventieladderModule],
  providers: [
    ...[LadderNaOpgevolgdProcessor, LadderNaNietOpgevolgdProcessor, LadderNaIntrekkingProcessor],
    LadderNaBesluitProcessor,
  ],
})
export class InterventieladderJobsModule {}
