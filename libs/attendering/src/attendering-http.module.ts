import { Module } from '@nestjs/common';
import { AttenderingModule } from './attendering.module';
import { AttenderingController } from './http/attendering.controller';

@Module({ imports: [AttenderingModule], controllers: [AttenderingController] })
export class AttenderingHttpModule {}
