import { Module } from '@nestjs/common';
import { CollegeadviesModule } from './collegeadvies.module';
import {
  DraagAdviezenOverProcessor,
  StelAdviesVoorProcessor,
  StelRestVoorProcessor,
  StelSchendingVoorProcessor,
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
    StelSchendingVoorProcessor,
    VolgJuristProcessor,
    VolgCollegevraagProcessor,
    VolgCollegebesluitProcessor,
    VolgAdviestermijnProcessor,
    VolgAanbiederProcessor,
    DraagAdviezenOverProcessor,
  ],
})
export class CollegeadviesJobsModule {}
