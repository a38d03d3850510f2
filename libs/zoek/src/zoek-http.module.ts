import { Module } from '@nestjs/common';
import { ZoekController } from './http/zoek.controller';
import { ZoekModule } from './zoek.module';

@Module({ imports: [ZoekModule], controllers: [ZoekController] })
export class ZoekHttpModule {}
