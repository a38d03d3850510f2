import { Module } from '@nestjs/common';
import { PublicatieBesluitbriefProcessor } from './jobs/publicatie-besluitbrief.processor';
import { PublicatiesOpenenTaak } from './jobs/publicaties-openen.taak';
import { NeemZienswijzeOverProcessor, ToonVersieProcessor } from './jobs/zienswijze.processors';
import { PublicatieModule } from './publicatie.module';

/** What follows from decisions and from the clock, for the worker only. */
@Module({
  imports: [PublicatieModule],
  providers: [
    ...[PublicatieBesluitbriefProcessor, PublicatiesOpenenTaak],
    ...[NeemZienswijzeOverProcessor, ToonVersieProcessor],
  ],
})
export class PublicatieJobsModule {}
