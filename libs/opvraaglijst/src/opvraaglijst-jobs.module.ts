import { Module } from '@nestjs/common';
import {
  BevestigAntwoordenProcessor,
  StuurOpvraaglijstProcessor,
  VolgAntwoordProcessor,
  VolgLijsthervattingProcessor,
  VolgLijsttermijnProcessor,
} from './jobs/opvraaglijst.processors';
import { OpvraaglijstModule } from './opvraaglijst.module';

@Module({
  imports: [OpvraaglijstModule],
  providers: [
    StuurOpvraaglijstProcessor,
    BevestigAntwoordenProcessor,
    VolgAntwoordProcessor,
    VolgLijsttermijnProcessor,
    VolgLijsthervattingProcessor,
  ],
})
export class OpvraaglijstJobsModule {}
