import { Worker } from 'node:worker_threads';
import { LezenTeZwaar, Tekstlezer } from '../../application/ports/tekstlezer';
import type { Tekstuitslag } from '../../domain/doorzoekbaar';
import { gebouwdBestand } from '../gebouwd-bestand';

export interface Leesgrenzen {
  /** Entry of the thread; the compiled `tekst-draad.js` unless told otherwise. */
  readonly draadBestand: URL;
  /** Per document, in milliseconds. */
  readonly limietMs: number;
  /** Heap of the thread in MB. */
  readonly geheugenMb: number;
  /** What the process may grow while it reads, in MB: bytes that are unpacked stand outside that heap. */
  readonly groeiMb: number;
}

const STANDAARD: Leesgrenzen = {
  draadBestand: gebouwdBestand('./tekst-draad.js', import.meta.url),
  limietMs: 60_000,
  geheugenMb: 384,
  groeiMb: 768,
};
const KIJK_MS = 100;

/** Reads each document in a thread of its own that ends with it, so that nothing of one is left for the next. */
export class DraadTekstlezer extends Tekstlezer {
  private readonly grenzen: Leesgrenzen;

  constructor(grenzen: Partial<Leesgrenzen> = {}) {
    super();
    this.grenzen = { ...STANDAARD, ...grenzen };
  }

  async lees(inhoud: Buffer, mediatype: string): Promise<Tekstuitslag> {
    const { draadBestand: bestand, geheugenMb } = this.grenzen;
    const draad = new Worker(bestand, {
      ...{ env: {}, execArgv: [], stdout: true, stderr: true },
      resourceLimits: { maxOldGenerationSizeMb: geheugenMb },
    });
    // What a library says about a file may quote from it.
    draad.stdout.resume();
    draad.stderr.resume();
    try {
      return await this.vraag(draad, inhoud, mediatype);
    } finally {
      await draad.terminate();
    }
  }

  private vraag(draad: Worker, inhoud: Buffer, mediatype: string): Promise<Tekstuitslag> {
    const { limietMs, groeiMb } = this.grenzen;
    const begonnen = process.memoryUsage.rss();
    return new Promise<Tekstuitslag>((gelukt, mislukt) => {
      const klok = setTimeout(() => klaar(() => mislukt(new LezenTeZwaar('tijd'))), limietMs);
      const wacht = setInterval(() => {
        if (process.memoryUsage.rss() - begonnen > groeiMb * 1024 * 1024)
          klaar(() => mislukt(new LezenTeZwaar('geheugen')));
      }, KIJK_MS);
      const klaar = (gevolg: () => void): void => {
        clearTimeout(klok);
        clearInterval(wacht);
        gevolg();
      };
      draad.on('message', (uitslag: Tekstuitslag) => klaar(() => gelukt(uitslag)));
      draad.on('error', (fout: NodeJS.ErrnoException) => {
        const vol = fout.code === 'ERR_WORKER_OUT_OF_MEMORY';
        klaar(() => mislukt(vol ? new LezenTeZwaar('geheugen') : fout));
      });
      draad.on('exit', (code) => klaar(() => mislukt(new Error(`Leesdraad gestopt met code ${code}.`))));
      const bytes = new Uint8Array(inhoud);
      draad.postMessage({ inhoud: bytes, mediatype }, [bytes.buffer]);
    });
  }
}
