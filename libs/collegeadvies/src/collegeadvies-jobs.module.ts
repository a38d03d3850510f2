import { Module } from '@nestjs/common';
import { CollegeadviesModule } from './collegeadvies.module';
import {
  StelAdviesVoorProcessor,
  StelRestVoorProcessor,
  VolgAanbiederProcessor,
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
    VolgAanbiederProcessor,
  ],
})
export class CollegeadviesJobsModule {}
