import { Module } from '@nestjs/common';
import { Termijnwacht } from './jobs/termijnwacht';
import { TermijnModule } from './termijn.module';

@Module({ imports: [TermijnModule], providers: [Termijnwacht] })
export class TermijnJobsModule {}
