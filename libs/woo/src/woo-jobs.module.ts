import { Module } from '@nestjs/common';
import { WooPlaatsenTaak } from './jobs/woo-plaatsen.taak';
import { WooPlaatsProcessor, WooTrekTerugProcessor, WooWekProcessor } from './jobs/woo.processors';
import { WooModule } from './woo.module';

/** What follows from publishing and withdrawing, for the worker only. */
@Module({
  imports: [WooModule],
  providers: [WooPlaatsProcessor, WooTrekTerugProcessor, WooWekProcessor, WooPlaatsenTaak],
})
export class WooJobsModule {}
