import { Module } from '@nestjs/common';
import { WeergaveController } from './http/weergave.controller';
import { WeergaveModule } from './weergave.module';

@Module({ imports: [WeergaveModule], controllers: [WeergaveController] })
export class WeergaveHttpModule {}
