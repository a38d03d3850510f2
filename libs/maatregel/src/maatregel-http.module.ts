import { Module } from '@nestjs/common';
import { MaatregelController } from './http/maatregel.controller';
import { MaatregelModule } from './maatregel.module';

@Module({ imports: [MaatregelModule], controllers: [MaatregelController] })
export class MaatregelHttpModule {}
