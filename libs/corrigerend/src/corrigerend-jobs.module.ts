import { Module } from '@nestjs/common';
import { CorrigerendModule } from './corrigerend.module';
import {
  DraagCorrigerendOverProcessor,
  MaakMaatregelProcessor,
  VolgAanbiederProcessor,
  VolgCorrigerendtermijnProcessor,
  VolgMaatregelProcessor,
} from './jobs/corrigerend.processors';

@Module({
  imports: [CorrigerendModule],
  providers: [
    ...[MaakMaatregelProcessor, VolgMaatregelProcessor, DraagCorrigerendOverProcessor],
    ...[VolgCorrigerendtermijnProcessor, VolgAanbiederProcessor],
  ],
})
export class CorrigerendJobsModule {}
