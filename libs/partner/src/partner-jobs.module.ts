import { Module } from '@nestjs/common';
import {
  HerinnerPartnerProcessor,
  StuurPartnercodeProcessor,
  VolgPartnerantwoordProcessor,
} from './jobs/partnervraag.processors';
import { PartnerModule } from './partner.module';

@Module({
  imports: [PartnerModule],
  providers: [HerinnerPartnerProcessor, StuurPartnercodeProcessor, VolgPartnerantwoordProcessor],
})
export class PartnerJobsModule {}
