import { Module } from '@nestjs/common';
import { CollegeadviesModule } from './collegeadvies.module';
import {
  StelAdviesVoorProcessor,
  StelRestVoorProcessor,
  VolgAdviestermijnProcessor,
  VolgCollegebesluitProcessor,
  VolgCollegevraagProcessor,
  VolgJuristProcessor,
} from './jobs/collegeadvies.processors';

@Module({
  imports: [CollegeadviesModule],
  providers: [
    StelAdviesVoorProcessor,
    StelRestVoorProcessor,
    VolgJuristProcessor,
    VolgCollegevraagProcessor,
    VolgCollegebesluitProcessor,
    VolgAdviestermijnProcessor,
  ],
})
export class CollegeadviesJobsModule {}
