import { Injectable } from '@nestjs/common';
import { doeInDraad, gebouwdBestand } from '@navolgbaar/platform/draad';
import { Logboek } from '@navolgbaar/platform/observability';
import { Mailontleder } from '../../application/ports/mailontleder';
import { type GelezenMail, onleesbareMail } from '../../domain/gelezen-mail';

const DRAAD = gebouwdBestand('./ontleed-draad.js', import.meta.url);
/** The largest mail takes a second or two; what takes longer is made to. */
const GRENZEN = { limietMs: 30_000, geheugenMb: 512, groeiMb: 768 };

/** Takes each mail apart in a thread of its own that ends with it. */
@Injectable()
export class DraadOntleder extends Mailontleder {
  constructor(private readonly logboek: Logboek) {
    super();
  }

  async ontleed(ruw: Buffer, eigen: readonly string[]): Promise<GelezenMail> {
    if (ruw.length === 0) return onleesbareMail('leeg');
    try {
      return await doeInDraad<GelezenMail>(DRAAD, { bytes: new Uint8Array(ruw), eigen }, GRENZEN);
    } catch (fout) {
      // Kept as it came: a mail that breaks the reading is still a mail of somebody.
      this.logboek.warn({ fout: (fout as Error).name }, 'een e-mail was niet te lezen');
      return onleesbareMail('onleesbaar');
    }
  }
}
