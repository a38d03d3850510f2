import { Module } from '@nestjs/common';
import { CollegeadviesModule } from './collegeadvies.module';
import {
  StelAdviesVoorProcessor,
  VolgAdviestermijnProcessor,
  VolgCollegebesluitProcessor,
  VolgCollegevraagProcessor,
  VolgJuristProcessor,
} from './jobs/collegeadvies.processors';

@Module({
  imports: [CollegeadviesModule],
  providers: [
    StelAdviesVoorProcessor,
    VolgJuristProcessor,
    VolgCollegevraagProcessor,
    VolgCollegebesluitProcessor,
    VolgAdviestermijnProcessor,
  ],
})
export class CollegeadviesJobsModule {}
