import { Documenten1790000012000 } from './infrastructure/migrations/1790000012000-documenten';
import { NieuwsteDocumenten1790000203000 } from './infrastructure/migrations/1790000203000-nieuwste-documenten';
import { Bestandscontrole1790000310000 } from './infrastructure/migrations/1790000310000-bestandscontrole';
import { Inhouden1790000311000 } from './infrastructure/migrations/1790000311000-inhouden';
import { Originelen1790000312000 } from './infrastructure/migrations/1790000312000-originelen';
import { DocumentenVanAanbieder1790000372000 } from './infrastructure/migrations/1790000372000-documenten-van-aanbieder';
import { ControlePerDocument1790000813000 } from './infrastructure/migrations/1790000813000-controle-per-document';
import { Documentteksten1790000250000 } from './infrastructure/migrations/1790000250000-documentteksten';

export { type GelezenDocument, LeesDocument } from './application/lees-document/lees-document.use-case';
export { ControleerBestanden } from './application/controleer-bestanden/controleer-bestanden.use-case';
export { Controlewekker } from './application/controleer-bestanden/controlewekker';
export { Virusscanner } from './application/ports/virusscanner';
export { MarkeerDocument } from './application/markeer-document/markeer-document.use-case';
export {
  MaakDoorzoekbaar,
  type Woordbewerking,
} from './application/maak-doorzoekbaar/maak-doorzoekbaar.use-case';
export { DocumentenVanIds } from './application/queries/documenten-van-ids.query';
export { DocumentenVanObject, type Getoonddocument } from './application/queries/documenten-van-object.query';
export { Documentzegel, type Opgeslageninhoud } from './application/queries/documentzegel';
export { EigenDocumenten } from './application/queries/eigen-documenten.query';
export type { Documentregel } from './application/ports/document.repository';
export { NieuwsteDocumenten } from './application/queries/nieuwste-documenten.query';
export {
  type OntvangenBestand,
  SlaDocumentOp,
  type SlaDocumentOpCommand,
} from './application/sla-document-op/sla-document-op.use-case';
export { DocumentHttpModule } from './document-http.module';
export { DocumentJobsModule } from './document-jobs.module';
export { DocumentModule } from './document.module';
export { TOEGESTANE_EXTENSIES } from './domain/bestandssoort';
export { type Documentstatus, type Scanuitslag, magNaarBuiten } from './domain/bestandscontrole';
export type { Document, Documentobject } from './domain/document';
import './domain/gebeurtenissen';
export { DocumentResponse, naarDocumentResponse } from './http/document.response';
export { alsDownload } from './http/als-download';

export { documentNaambron } from './infrastructure/naambron';
export { nieuwsteDocumenten } from './infrastructure/nieuwste.sql';
export { documentZoekbron } from './infrastructure/zoekbron';

export const migraties = [
  Documenten1790000012000,
  NieuwsteDocumenten1790000203000,
  Documentteksten1790000250000,
  Bestandscontrole1790000310000,
  Inhouden1790000311000,
  Originelen1790000312000,
  DocumentenVanAanbieder1790000372000,
  ControlePerDocument1790000813000,
];
