import { Module } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import { ControleerBestanden } from './application/controleer-bestanden/controleer-bestanden.use-case';
import { ControleerOpnieuw } from './application/controleer-bestanden/controleer-opnieuw.use-case';
import { Controlewekker } from './application/controleer-bestanden/controlewekker';
import { VeegBestandscontrole } from './application/controleer-bestanden/veeg-bestandscontrole.use-case';
import { Beeldbewerker } from './application/ports/beeldbewerker';
import { Controles, Controlewachtlijst } from './application/ports/controles';
import { Virusscanner } from './application/ports/virusscanner';
import { LeesOrigineel } from './application/lees-origineel/lees-origineel.use-case';
import { LeesDocument } from './application/lees-document/lees-document.use-case';
import { MaakDoorzoekbaar } from './application/maak-doorzoekbaar/maak-doorzoekbaar.use-case';
import { DocumentRepository } from './application/ports/document.repository';
import { Documentteksten, Tekstwachtlijst } from './application/ports/documentteksten';
import { Tekstlezer } from './application/ports/tekstlezer';
import { DocumentenVanObject } from './application/queries/documenten-van-object.query';
import { MarkeerDocument } from './application/markeer-document/markeer-document.use-case';
import { EigenDocumenten } from './application/queries/eigen-documenten.query';
import { Documentzegel } from './application/queries/documentzegel';
import { DocumentenVanIds } from './application/queries/documenten-van-ids.query';
import { NieuwsteDocumenten } from './application/queries/nieuwste-documenten.query';
import { SlaDocumentOp } from './application/sla-document-op/sla-document-op.use-case';
import { ProcesBeeldbewerker } from './infrastructure/beeld/proces-beeldbewerker';
import { ClamdScanner } from './infrastructure/clamd/clamd-scanner';
import { GeenScanner } from './infrastructure/clamd/geen-scanner';
import { Scannerwacht } from './infrastructure/clamd/scannerwacht';
import { SqlControles, SqlControlewachtlijst } from './infrastructure/sql-controles';
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
    EigenDocumenten,
    DocumentenVanIds,
    NieuwsteDocumenten,
    Documentzegel,
    ControleerBestanden,
    ControleerOpnieuw,
    Controlewekker,
    VeegBestandscontrole,
    LeesOrigineel,
    Scannerwacht,
    { provide: Controles, useClass: SqlControles },
    { provide: Controlewachtlijst, useClass: SqlControlewachtlijst },
    { provide: Beeldbewerker, useFactory: () => new ProcesBeeldbewerker() },
    {
      provide: Virusscanner,
      inject: [Configuratie],
      useFactory: ({ bestanden: { scanner } }: Configuratie) =>
        scanner ? new ClamdScanner(scanner) : new GeenScanner(),
    },
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
    EigenDocumenten,
    DocumentenVanIds,
    NieuwsteDocumenten,
    Documentzegel,
    ControleerBestanden,
    ControleerOpnieuw,
    Controlewekker,
    VeegBestandscontrole,
    LeesOrigineel,
  ],
})
export class DocumentModule {}
