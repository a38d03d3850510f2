import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { type Opslagbewijs, OpslagFout } from './opslag';

/** Passes bytes on, counts and hashes them, and breaks the stream above the maximum. */
export class Meter extends Transform {
  private readonly hash = createHash('sha256');
  private grootte = 0;

  constructor(private readonly maximum = Number.POSITIVE_INFINITY) {
    super();
  }

  override _transform(stuk: Buffer, _codering: BufferEncoding, klaar: TransformCallback): void {
    this.grootte += stuk.length;
    if (this.grootte > this.maximum) return klaar(new OpslagFout('TE_GROOT'));
    this.hash.update(stuk);
    klaar(null, stuk);
  }

  /** Hash and size, once the stream has ended. */
  bewijs(): Opslagbewijs {
    return { sha256: this.hash.digest('hex'), grootte: this.grootte };
  }
}
