import { Module } from '@nestjs/common';
import { CollegeGedeeldProcessor } from './jobs/college-gedeeld.processor';
import { Termijnwacht } from './jobs/termijnwacht';
import { Termijnwekkers } from './jobs/termijnwekkers';
import { MeldIntrekkingProcessor, MeldUitstelvraagProcessor } from './jobs/uitstel.processors';
import { TermijnModule } from './termijn.module';

@Module({
  imports: [TermijnModule],
  providers: [Termijnwacht, CollegeGedeeldProcessor, MeldUitstelvraagProcessor, MeldIntrekkingProcessor],
})
export class TermijnJobsModule {}

/** The alarms, apart: they need the queue, and everything else does without. */
@Module({ imports: [TermijnModule], providers: [Termijnwekkers] })
export class TermijnwekkersModule {}
