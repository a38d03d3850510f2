import type { PdfDocument } from './document';

/** Port: turns a document tree into an archivable, accessible file. */
export abstract class PdfRenderer {
  /**
   * Renders a document as PDF/A-2a and PDF/UA-1. The same document always gives the same bytes.
   * @throws DomeinFout `PDF.TEKEN_ONTBREEKT`, `PDF.DOCUMENT_ONGELDIG`, `PDF.TIJD_VERSTREKEN`, `PDF.MISLUKT`
   */
  abstract render(document: PdfDocument): Promise<Buffer>;
}
