import { Module } from '@nestjs/common';
import { LeesDocument } from './application/lees-document/lees-document.use-case';
import { DocumentRepository } from './application/ports/document.repository';
import { DocumentenVanObject } from './application/queries/documenten-van-object.query';
import { SlaDocumentOp } from './application/sla-document-op/sla-document-op.use-case';
import { DocumentController } from './http/document.controller';
import './http/fouten';
import { SqlDocumentRepository } from './infrastructure/sql-document.repository';

@Module({
  controllers: [DocumentController],
  providers: [
    SlaDocumentOp,
    LeesDocument,
    DocumentenVanObject,
    { provide: DocumentRepository, useClass: SqlDocumentRepository },
  ],
  exports: [SlaDocumentOp, LeesDocument, DocumentenVanObject],
})
export class DocumentModule {}
