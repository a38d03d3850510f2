import { Module } from '@nestjs/common';
import { DoorzendingController } from './http/doorzending.controller';
import { PartnerController } from './http/partner.controller';
import { PartnervraagController } from './http/partnervraag.controller';
import { PartnerModule } from './partner.module';

@Module({
  imports: [PartnerModule],
  controllers: [PartnerController, DoorzendingController, PartnervraagController],
})
export class PartnerHttpModule {}
