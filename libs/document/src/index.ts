import { Documenten1790000012000 } from './infrastructure/migrations/1790000012000-documenten';
import { NieuwsteDocumenten1790000203000 } from './infrastructure/migrations/1790000203000-nieuwste-documenten';
import { Documentteksten1790000250000 } from './infrastructure/migrations/1790000250000-documentteksten';

export { type GelezenDocument, LeesDocument } from './application/lees-document/lees-document.use-case';
export { MarkeerDocument } from './application/markeer-document/markeer-document.use-case';
export {
  MaakDoorzoekbaar,
  type Woordbewerking,
} from './application/maak-doorzoekbaar/maak-doorzoekbaar.use-case';
export { DocumentenVanObject } from './application/queries/documenten-van-object.query';
export type { Documentregel } from './application/ports/document.repository';
export { NieuwsteDocumenten } from './application/queries/nieuwste-documenten.query';
export {
  type OntvangenBestand,
  SlaDocumentOp,
  type SlaDocumentOpCommand,
} from './application/sla-document-op/sla-document-op.use-case';
export { DocumentHttpModule } from './document-http.module';
export { DocumentModule } from './document.module';
export { TOEGESTANE_EXTENSIES } from './domain/bestandssoort';
export type { Document, Documentobject, Documentstatus } from './domain/document';
export { DocumentResponse, naarDocumentResponse } from './http/document.response';
export { downloadkop } from './http/downloadkop';

export { documentZoekbron } from './infrastructure/zoekbron';

export const migraties = [
  Documenten1790000012000,
  NieuwsteDocumenten1790000203000,
  Documentteksten1790000250000,
];
