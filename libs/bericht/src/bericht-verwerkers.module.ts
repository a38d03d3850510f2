import { Module } from '@nestjs/common';
import { BerichtModule } from './bericht.module';
import { BerichtVerzendProcessor } from './jobs/bericht-verzend.processor';
import { BerichtenVerzendenTaak } from './jobs/berichten-verzenden.taak';
import { BrievenDrukkenTaak } from './jobs/brieven-drukken.taak';

/** Sending, for the worker only. */
@Module({
  imports: [BerichtModule],
  providers: [BerichtVerzendProcessor, BerichtenVerzendenTaak, BrievenDrukkenTaak],
})
export class BerichtVerwerkersModule {}
