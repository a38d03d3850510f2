import { Module } from '@nestjs/common';
import { AanbiederModule } from './aanbieder.module';
import { AanbiederController } from './http/aanbieder.controller';
import { VerbandController } from './http/verband.controller';

@Module({ imports: [AanbiederModule], controllers: [AanbiederController, VerbandController] })
export class AanbiederHttpModule {}
