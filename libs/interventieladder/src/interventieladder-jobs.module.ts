import { Module } from '@nestjs/common';
import { InterventieladderModule } from './interventieladder.module';
import {
  LadderNaBesluitProcessor,
  LadderNaDeelsOpgevolgdProcessor,
  LadderNaIntrekkingProcessor,
  LadderNaNietOpgevolgdProcessor,
  LadderNaOpgevolgdProcessor,
  LadderNaRestNaarCollegeProcessor,
} from './jobs/volg-uitkomst.processors';

@Module({
  imports: [InterventieladderModule],
  providers: [
    ...[LadderNaOpgevolgdProcessor, LadderNaNietOpgevolgdProcessor, LadderNaIntrekkingProcessor],
    ...[LadderNaDeelsOpgevolgdProcessor, LadderNaRestNaarCollegeProcessor, LadderNaBesluitProcessor],
  ],
})
export class InterventieladderJobsModule {}
