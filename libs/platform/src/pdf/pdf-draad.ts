/**
 * Entry of the render thread. pdfmake and its fonts live only here, so that the memory of the api and the worker stays
 * small and their event loops stay free (architecture.md §3, rule 12).
 */
import { parentPort } from 'node:worker_threads';
import { DomeinFout } from '@navolgbaar/kernel';
import type { PdfDocument } from './document';
import type { Draadantwoord } from './draadberichten';
import { tekenPdf } from './teken-pdf';

async function antwoordOp(document: PdfDocument): Promise<Draadantwoord> {
  try {
    return { soort: 'gelukt', inhoud: new Uint8Array(await tekenPdf(document)) };
  } catch (fout) {
    if (fout instanceof DomeinFout) return { soort: 'geweigerd', code: fout.code, details: fout.details };
    return { soort: 'mislukt', melding: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) };
  }
}

parentPort?.on('message', (document: PdfDocument) => {
  void antwoordOp(document).then((antwoord) => {
    parentPort?.postMessage(antwoord, antwoord.soort === 'gelukt' ? [antwoord.inhoud.buffer] : []);
  });
});
