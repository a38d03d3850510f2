export type * from './document';
export type { PdfFoutcode, PdfRegel } from './fouten';
export { controleerDocument } from './controle';
export { PdfModule } from './pdf.module';
export { PdfRenderer } from './pdf-renderer';
export { WorkerThreadPdfRenderer, type DraadInstellingen } from './worker-thread-pdf-renderer';
