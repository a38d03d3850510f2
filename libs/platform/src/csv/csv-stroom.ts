import iconv from 'iconv-lite';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type Scheiding, scheidingVan, type Tekenset } from './csv';
import { CsvFout, CsvOntleder, type Csvrij } from './csv-ontleder';

/** What must be known of a large file before it is read line by line. */
export interface Csvkop {
  readonly pad: string;
  readonly tekenset: Tekenset;
  readonly scheiding: Scheiding;
  readonly kolommen: readonly string[];
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
}

/** How much is read to find the heading. */
const KOPSTUK = 64 * 1024;
const STUK = 256 * 1024;

/**
 * Reads a file once, with little memory: which character set, what separates, which columns, and its digest.
 * @throws what the file system says; CsvFout for a heading that is none
 */
export async function leesCsvkop(pad: string): Promise<Csvkop> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let tekenset: Tekenset = 'utf-8';
  let begin = Buffer.alloc(0);
  const proef = (stuk?: Buffer): void => {
    if (tekenset !== 'utf-8') return;
    try {
      decoder.decode(stuk, { stream: stuk !== undefined });
    } catch {
      tekenset = 'windows-1252';
    }
  };
  for await (const stuk of createReadStream(pad) as AsyncIterable<Buffer>) {
    hash.update(stuk);
    if (begin.length < KOPSTUK) begin = Buffer.concat([begin, stuk]);
    proef(stuk);
  }
  proef();
  const kop = iconv.decode(begin, tekenset).split(/\r|\n/)[0] ?? '';
  const scheiding = scheidingVan(kop);
  const basis = { pad, tekenset, scheiding, sha256: hash.digest('hex') } as const;
  for await (const [eerste] of leesCsvrijen(basis, { ookKop: true }))
    if (eerste) return { ...basis, kolommen: eerste.cellen.map((cel) => cel.trim()) };
  throw new CsvFout(1, 'Dit bestand is leeg.');
}

/**
 * The lines of a file, without those that are empty, a piece of the file at a time.
 * @throws CsvFout where it cannot be read further
 */
export async function* leesCsvrijen(
  { pad, tekenset, scheiding }: Omit<Csvkop, 'kolommen'>,
  { ookKop = false } = {},
): AsyncGenerator<readonly Csvrij[]> {
  const bron = createReadStream(pad, { highWaterMark: STUK });
  const decoder = new TextDecoder(tekenset);
  const ontleder = new CsvOntleder(scheiding);
  let kop = !ookKop;
  const bruikbaar = (rijen: Iterable<Csvrij>): Csvrij[] => {
    const uit: Csvrij[] = [];
    for (const rij of rijen) {
      if (kop) kop = false;
      else if (rij.cellen.some((cel) => cel !== '' && cel.trim() !== '')) uit.push(rij);
    }
    return uit;
  };
  try {
    for await (const stuk of bron as AsyncIterable<Buffer>)
      yield bruikbaar(ontleder.voeg(decoder.decode(stuk, { stream: true })));
    yield bruikbaar(ontleder.voeg(decoder.decode()));
    yield bruikbaar(ontleder.sluit());
  } finally {
    bron.destroy();
  }
}
