/**
 * Entry of the thread that reads one document and ends. What a document can break is in here: its memory, its time, and
 * the libraries that take it apart (architecture.md §3, rule 12).
 */
import { parentPort } from 'node:worker_threads';
import { leesTekst } from './lees-tekst';

parentPort?.once('message', ({ bytes, mediatype }: { bytes: Uint8Array; mediatype: string }) => {
  void leesTekst(bytes, mediatype).then((uitslag) => parentPort?.postMessage(uitslag));
});
