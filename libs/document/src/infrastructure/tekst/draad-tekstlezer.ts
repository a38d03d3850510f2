import { type Draadgrenzen, DraadTeZwaar, doeInDraad, gebouwdBestand } from '@navolgbaar/platform/draad';
import { LezenTeZwaar, Tekstlezer } from '../../application/ports/tekstlezer';
import type { Tekstuitslag } from '../../domain/doorzoekbaar';

/** Per document. */
export interface Leesgrenzen extends Draadgrenzen {
  /** Entry of the thread; the compiled `tekst-draad.js` unless told otherwise. */
  readonly draadBestand: URL;
}

const STANDAARD: Leesgrenzen = {
  draadBestand: gebouwdBestand('./tekst-draad.js', import.meta.url),
  limietMs: 60_000,
  geheugenMb: 384,
  groeiMb: 768,
};

/** Reads each document in a thread of its own that ends with it, so that nothing of one is left for the next. */
export class DraadTekstlezer extends Tekstlezer {
  private readonly grenzen: Leesgrenzen;

  constructor(grenzen: Partial<Leesgrenzen> = {}) {
    super();
    this.grenzen = { ...STANDAARD, ...grenzen };
  }

  lees(inhoud: Buffer, mediatype: string): Promise<Tekstuitslag> {
    const { draadBestand, ...grenzen } = this.grenzen;
    const vraag = { bytes: new Uint8Array(inhoud), mediatype };
    return doeInDraad<Tekstuitslag>(draadBestand, vraag, grenzen).catch((fout: unknown) => {
      throw fout instanceof DraadTeZwaar ? new LezenTeZwaar(fout.wat) : fout;
    });
  }
}
