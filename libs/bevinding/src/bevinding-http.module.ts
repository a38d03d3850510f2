import { Module } from '@nestjs/common';
import { BevindingModule } from './bevinding.module';
import { BevindingController } from './http/bevinding.controller';
import { BewijsController } from './http/bewijs.controller';

@Module({ imports: [BevindingModule], controllers: [BewijsController, BevindingController] })
export class BevindingHttpModule {}
