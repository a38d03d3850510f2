import { Module } from '@nestjs/common';
import { ActiepuntController } from './http/actiepunt.controller';
import { AfwegingskaderController } from './http/afwegingskader.controller';
import { GelijkeGevallenController } from './http/gelijke-gevallen.controller';
import { HerwegingController } from './http/herweging.controller';
import { WegingController } from './http/weging.controller';
import { WerkoverlegController } from './http/werkoverleg.controller';
import { WegingModule } from './weging.module';

@Module({
  imports: [WegingModule],
  controllers: [
    WegingController,
    AfwegingskaderController,
    WerkoverlegController,
    ActiepuntController,
    GelijkeGevallenController,
    HerwegingController,
  ],
})
export class WegingHttpModule {}
