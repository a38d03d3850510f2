import { Module } from '@nestjs/common';
import { DoorzendingController } from './http/doorzending.controller';
import { PartnerController } from './http/partner.controller';
import { PartnerModule } from './partner.module';

@Module({ imports: [PartnerModule], controllers: [PartnerController, DoorzendingController] })
export class PartnerHttpModule {}
