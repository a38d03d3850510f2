import { Module } from '@nestjs/common';
import { BronModule } from './bron.module';
import { BronController } from './http/bron.controller';

@Module({ imports: [BronModule], controllers: [BronController] })
export class BronHttpModule {}
