import { Module } from '@nestjs/common';
import { PdfRenderer } from './pdf-renderer';
import { WorkerThreadPdfRenderer } from './worker-thread-pdf-renderer';

/** Provides `PdfRenderer`; importing it costs nothing until the first document. */
@Module({
  providers: [{ provide: PdfRenderer, useFactory: () => new WorkerThreadPdfRenderer() }],
  exports: [PdfRenderer],
})
export class PdfModule {}
