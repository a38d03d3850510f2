import { Module } from '@nestjs/common';
import { CorrigerendModule } from './corrigerend.module';
import {
  DraagCorrigerendOverProcessor,
  MaakMaatregelProcessor,
  VolgAanbiederProcessor,
  VolgCorrigerendtermijnProcessor,
  VolgMaatregelProcessor,
} from './jobs/corrigerend.processors';
import { StopsPlaatsenTaak } from './jobs/stops-plaatsen.taak';

@Module({
  imports: [CorrigerendModule],
  providers: [
    ...[MaakMaatregelProcessor, VolgMaatregelProcessor, DraagCorrigerendOverProcessor],
    ...[VolgCorrigerendtermijnProcessor, VolgAanbiederProcessor],
    StopsPlaatsenTaak,
  ],
})
export class CorrigerendJobsModule {}
