import { Module } from '@nestjs/common';
import { PatroonController } from './http/patroon.controller';
import { PatroonModule } from './patroon.module';

@Module({ imports: [PatroonModule], controllers: [PatroonController] })
export class PatroonHttpModule {}
