import { Module } from '@nestjs/common';
import { BerichtModule } from './bericht.module';
import { BerichtVerzendProcessor } from './jobs/bericht-verzend.processor';
import { BerichtenVerzendenTaak } from './jobs/berichten-verzenden.taak';

/** Sending, for the worker only. */
@Module({
  imports: [BerichtModule],
  providers: [BerichtVerzendProcessor, BerichtenVerzendenTaak],
})
export class BerichtVerwerkersModule {}
