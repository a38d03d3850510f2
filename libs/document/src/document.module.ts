import { Module } from '@nestjs/common';
import { LeesDocument } from './application/lees-document/lees-document.use-case';
import { DocumentRepository } from './application/ports/document.repository';
import { DocumentenVanObject } from './application/queries/documenten-van-object.query';
import { MarkeerDocument } from './application/markeer-document/markeer-document.use-case';
import { NieuwsteDocumenten } from './application/queries/nieuwste-documenten.query';
import { SlaDocumentOp } from './application/sla-document-op/sla-document-op.use-case';
import { SqlDocumentRepository } from './infrastructure/sql-document.repository';

/** Documents as use cases, for the api and the worker. Needs `OpslagModule` in the process. */
@Module({
  providers: [
    SlaDocumentOp,
    LeesDocument,
    DocumentenVanObject,
    MarkeerDocument,
    NieuwsteDocumenten,
    { provide: DocumentRepository, useClass: SqlDocumentRepository },
  ],
  exports: [SlaDocumentOp, LeesDocument, DocumentenVanObject, MarkeerDocument, NieuwsteDocumenten],
})
export class DocumentModule {}
