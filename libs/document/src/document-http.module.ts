import { Module } from '@nestjs/common';
import { DocumentModule } from './document.module';
import { DocumentController } from './http/document.controller';
import './http/fouten';

/** The routes of documents, for the api. */
@Module({ imports: [DocumentModule], controllers: [DocumentController] })
export class DocumentHttpModule {}
