import { Module } from '@nestjs/common';
import { AanbiederModule } from './aanbieder.module';
import { AanbiederController } from './http/aanbieder.controller';

@Module({ imports: [AanbiederModule], controllers: [AanbiederController] })
export class AanbiederHttpModule {}
