import { Module } from '@nestjs/common';
import {
  BevestigReactieProcessor,
  StuurAntwoordenProcessor,
  StuurIntrekkingProcessor,
  StuurWederhoorProcessor,
  VolgAanbiederProcessor,
} from './jobs/wederhoor.processors';
import { WederhoorModule } from './wederhoor.module';

@Module({
  imports: [WederhoorModule],
  providers: [
    ...[StuurWederhoorProcessor, BevestigReactieProcessor, StuurAntwoordenProcessor],
    ...[StuurIntrekkingProcessor, VolgAanbiederProcessor],
  ],
})
export class WederhoorJobsModule {}
