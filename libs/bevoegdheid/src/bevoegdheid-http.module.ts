import { Module } from '@nestjs/common';
import { BevoegdheidModule } from './bevoegdheid.module';
import { BevoegdheidController } from './http/bevoegdheid.controller';

@Module({ imports: [BevoegdheidModule], controllers: [BevoegdheidController] })
export class BevoegdheidHttpModule {}
