import { spawn } from 'node:child_process';
import { PassThrough, type Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Beeldbewerker, BeeldFout } from '../../application/ports/beeldbewerker';
import { gebouwdBestand } from '@navolgbaar/platform/draad';
import { UITGANG } from './beeldgrenzen';

const LIMIET_MS = 30_000;

/** Makes each picture anew in a process of its own that ends with it. */
export class ProcesBeeldbewerker extends Beeldbewerker {
  constructor(
    private readonly bestand = gebouwdBestand('./beeld-proces.js', import.meta.url),
    private readonly limietMs = LIMIET_MS,
  ) {
    super();
  }

  herschrijf(bron: Readable, mediatype: string): Readable {
    const uit = new PassThrough();
    // Nothing of our own environment: no secret, no address.
    const kind = spawn(
      process.execPath,
      ['--max-old-space-size=128', fileURLToPath(this.bestand), mediatype],
      { env: {}, stdio: ['pipe', 'pipe', 'ignore'] },
    );
    const klok = setTimeout(() => kind.kill('SIGKILL'), this.limietMs);
    let bronfout: Error | null = null;
    bron.once('error', (fout: Error) => {
      bronfout = fout;
      kind.kill('SIGKILL');
    });
    // A picture that is refused stops reading: that its pipe breaks says nothing that its exit code does not say better.
    kind.stdin.once('error', () => bron.destroy());
    bron.pipe(kind.stdin);
    kind.stdout.pipe(uit, { end: false });
    uit.once('close', () => kind.kill('SIGKILL'));
    kind.once('error', (fout) => uit.destroy(fout));
    kind.once('close', (code) => {
      clearTimeout(klok);
      if (bronfout) uit.destroy(bronfout);
      else if (code === UITGANG.gelukt) uit.end();
      else uit.destroy(new BeeldFout(redenVan(code)));
    });
    return uit;
  }
}

/** Killed by us for its time or by the system for its memory, it has no code. */
function redenVan(code: number | null): BeeldFout['reden'] {
  if (code === UITGANG.beeld_te_groot) return 'beeld_te_groot';
  return code === UITGANG.beeld_beschadigd ? 'beeld_beschadigd' : 'beeld_te_zwaar';
}
