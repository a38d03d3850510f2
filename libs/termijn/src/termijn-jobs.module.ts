import { Module } from '@nestjs/common';
import { CollegeGedeeldProcessor } from './jobs/college-gedeeld.processor';
import { Termijnwacht } from './jobs/termijnwacht';
import { TermijnModule } from './termijn.module';

@Module({ imports: [TermijnModule], providers: [Termijnwacht, CollegeGedeeldProcessor] })
export class TermijnJobsModule {}
