import { Module } from '@nestjs/common';
import { WegingController } from './http/weging.controller';
import { WegingModule } from './weging.module';

@Module({ imports: [WegingModule], controllers: [WegingController] })
export class WegingHttpModule {}
