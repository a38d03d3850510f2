import { Worker } from 'node:worker_threads';

export interface Draadgrenzen {
  /** In milliseconds. */
  readonly limietMs: number;
  /** Heap of the thread in MB. */
  readonly geheugenMb: number;
  /** What the process may grow meanwhile, in MB: bytes that are unpacked stand outside that heap. */
  readonly groeiMb: number;
}

/** The work was stopped because it took too much time or memory. */
export class DraadTeZwaar extends Error {
  constructor(readonly wat: 'tijd' | 'geheugen') {
    super(`Het werk in een draad kostte te veel ${wat}.`);
    this.name = 'DraadTeZwaar';
  }
}

const KIJK_MS = 100;

/**
 * One question to a thread of its own that ends with the answer, so that nothing of what somebody sent is left for the
 * next (architecture.md §3, rule 12).
 * @param bestand entry of the thread, compiled @param bytes handed over, and gone here
 * @throws DraadTeZwaar, or the error of the thread
 */
export async function doeInDraad<A>(
  bestand: URL,
  { bytes, ...vraag }: { readonly bytes: Uint8Array } & Readonly<Record<string, unknown>>,
  grenzen: Draadgrenzen,
): Promise<A> {
  const draad = new Worker(bestand, {
    ...{ env: {}, execArgv: [], stdout: true, stderr: true },
    resourceLimits: { maxOldGenerationSizeMb: grenzen.geheugenMb },
  });
  // What a library says about a file may quote from it.
  draad.stdout.resume();
  draad.stderr.resume();
  try {
    return await antwoordVan<A>(draad, { ...vraag, bytes }, grenzen);
  } finally {
    await draad.terminate();
  }
}

function antwoordVan<A>(
  draad: Worker,
  vraag: { readonly bytes: Uint8Array },
  { limietMs, groeiMb }: Draadgrenzen,
): Promise<A> {
  const begonnen = process.memoryUsage.rss();
  return new Promise<A>((gelukt, mislukt) => {
    const klok = setTimeout(() => klaar(() => mislukt(new DraadTeZwaar('tijd'))), limietMs);
    const wacht = setInterval(() => {
      if (process.memoryUsage.rss() - begonnen > groeiMb * 1024 * 1024)
        klaar(() => mislukt(new DraadTeZwaar('geheugen')));
    }, KIJK_MS);
    const klaar = (gevolg: () => void): void => {
      clearTimeout(klok);
      clearInterval(wacht);
      gevolg();
    };
    draad.on('message', (uitslag: A) => klaar(() => gelukt(uitslag)));
    draad.on('error', (fout: NodeJS.ErrnoException) => {
      const vol = fout.code === 'ERR_WORKER_OUT_OF_MEMORY';
      klaar(() => mislukt(vol ? new DraadTeZwaar('geheugen') : fout));
    });
    draad.on('exit', (code) => klaar(() => mislukt(new Error(`Draad gestopt met code ${code}.`))));
    draad.postMessage(vraag, [vraag.bytes.buffer as ArrayBuffer]);
  });
}

/**
 * A thread or process of our own needs JavaScript: beside the caller when compiled, and in `dist/` when this runs from
 * the source (tests).
 * @param hier `import.meta.url` of the caller
 */
export function gebouwdBestand(naam: string, hier: string): URL {
  const bestand = new URL(naam, hier);
  if (hier.endsWith('.ts')) bestand.pathname = bestand.pathname.replace('/libs/', '/dist/libs/');
  return bestand;
}
