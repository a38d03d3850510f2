import { Module } from '@nestjs/common';
import { LeesDocument } from './application/lees-document/lees-document.use-case';
import { MaakDoorzoekbaar } from './application/maak-doorzoekbaar/maak-doorzoekbaar.use-case';
import { DocumentRepository } from './application/ports/document.repository';
import { Documentteksten, Tekstwachtlijst } from './application/ports/documentteksten';
import { Tekstlezer } from './application/ports/tekstlezer';
import { DocumentenVanObject } from './application/queries/documenten-van-object.query';
import { MarkeerDocument } from './application/markeer-document/markeer-document.use-case';
import { NieuwsteDocumenten } from './application/queries/nieuwste-documenten.query';
import { SlaDocumentOp } from './application/sla-document-op/sla-document-op.use-case';
import { SqlDocumentRepository } from './infrastructure/sql-document.repository';
import { SqlDocumentteksten, SqlTekstwachtlijst } from './infrastructure/sql-documentteksten';
import { DraadTekstlezer } from './infrastructure/tekst/draad-tekstlezer';

/** Documents as use cases, for the api and the worker. Needs `OpslagModule` in the process. */
@Module({
  providers: [
    SlaDocumentOp,
    LeesDocument,
    DocumentenVanObject,
    MaakDoorzoekbaar,
    MarkeerDocument,
    NieuwsteDocumenten,
    { provide: DocumentRepository, useClass: SqlDocumentRepository },
    { provide: Documentteksten, useClass: SqlDocumentteksten },
    { provide: Tekstwachtlijst, useClass: SqlTekstwachtlijst },
    { provide: Tekstlezer, useFactory: () => new DraadTekstlezer() },
  ],
  exports: [
    SlaDocumentOp,
    LeesDocument,
    DocumentenVanObject,
    MaakDoorzoekbaar,
    MarkeerDocument,
    NieuwsteDocumenten,
  ],
})
export class DocumentModule {}
