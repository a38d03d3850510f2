import { Module } from '@nestjs/common';
import { DocumentModule } from '@navolgbaar/document';
import { MaatregelController } from './http/maatregel.controller';
import { MaatregelModule } from './maatregel.module';

@Module({ imports: [MaatregelModule, DocumentModule], controllers: [MaatregelController] })
export class MaatregelHttpModule {}
