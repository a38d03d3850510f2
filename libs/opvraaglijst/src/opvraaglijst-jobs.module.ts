import { Module } from '@nestjs/common';
import {
  BevestigAntwoordenProcessor,
  StuurIntrekkingProcessor,
  StuurOpvraaglijstProcessor,
  VolgAanbiederProcessor,
  VolgAntwoordProcessor,
  VolgLijsthervattingProcessor,
  VolgLijsttermijnProcessor,
} from './jobs/opvraaglijst.processors';
import { OpvraaglijstModule } from './opvraaglijst.module';

@Module({
  imports: [OpvraaglijstModule],
  providers: [
    StuurOpvraaglijstProcessor,
    StuurIntrekkingProcessor,
    VolgAanbiederProcessor,
    BevestigAntwoordenProcessor,
    VolgAntwoordProcessor,
    VolgLijsttermijnProcessor,
    VolgLijsthervattingProcessor,
  ],
})
export class OpvraaglijstJobsModule {}
