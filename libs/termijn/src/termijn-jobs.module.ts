import { Module } from '@nestjs/common';
import { CollegeGedeeldProcessor } from './jobs/college-gedeeld.processor';
import { Termijnwacht } from './jobs/termijnwacht';
import { Termijnwekkers } from './jobs/termijnwekkers';
import { TermijnModule } from './termijn.module';

@Module({ imports: [TermijnModule], providers: [Termijnwacht, CollegeGedeeldProcessor] })
export class TermijnJobsModule {}

/** The alarms, apart: they need the queue, and everything else does without. */
@Module({ imports: [TermijnModule], providers: [Termijnwekkers] })
export class TermijnwekkersModule {}
