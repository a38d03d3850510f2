import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Stored bytes are not what was stored. */
export class InhoudVeranderd extends Error {
  constructor() {
    super('De opgeslagen inhoud is veranderd.');
    this.name = 'InhoudVeranderd';
  }
}

/**
 * Passes a file on and compares its hash at the end. The last piece is held back until then: of a changed file the
 * reader never gets the whole, so that a download breaks off instead of looking good.
 */
export class Inhoudscontrole extends Transform {
  private readonly hash = createHash('sha256');
  private vorige: Buffer | null = null;

  constructor(private readonly sha256: string) {
    super();
  }

  override _transform(stuk: Buffer, _codering: BufferEncoding, klaar: TransformCallback): void {
    this.hash.update(stuk);
    if (this.vorige) this.push(this.vorige);
    this.vorige = stuk;
    klaar();
  }

  override _flush(klaar: TransformCallback): void {
    if (this.hash.digest('hex') !== this.sha256) return klaar(new InhoudVeranderd());
    klaar(null, this.vorige ?? undefined);
  }
}
