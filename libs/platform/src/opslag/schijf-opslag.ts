import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Meter } from './meter';
import { controleerSleutel, Opslag, type Opslagbewijs, OpslagFout, type Opslagopties } from './opslag';

/** Files on a local disk: written beside their place, flushed, then renamed, so that a crash leaves no half file. */
export class SchijfOpslag extends Opslag {
  constructor(private readonly map: string) {
    super();
  }

  async put(sleutel: string, inhoud: Buffer | Readable, opties: Opslagopties = {}): Promise<Opslagbewijs> {
    const doel = this.pad(sleutel);
    await mkdir(dirname(doel), { recursive: true, mode: 0o700 });
    const tijdelijk = `${doel}.${randomUUID()}.deel`;
    try {
      const bewijs = await schrijfBestand(tijdelijk, inhoud, opties.maximum);
      await rename(tijdelijk, doel);
      await flushMap(dirname(doel));
      return bewijs;
    } catch (fout) {
      await rm(tijdelijk, { force: true });
      throw fout;
    }
  }

  async get(sleutel: string): Promise<Readable> {
    try {
      // Opened here, so that a missing file is a rejected promise and not an error event later.
      return (await open(this.pad(sleutel), 'r')).createReadStream();
    } catch (fout) {
      throw isWeg(fout) ? new OpslagFout('NIET_GEVONDEN') : fout;
    }
  }

  async bestaat(sleutel: string): Promise<boolean> {
    return access(this.pad(sleutel)).then(
      () => true,
      () => false,
    );
  }

  async verwijder(sleutel: string): Promise<void> {
    await unlink(this.pad(sleutel)).catch((fout: unknown) => {
      if (!isWeg(fout)) throw fout;
    });
  }

  private pad(sleutel: string): string {
    return join(this.map, controleerSleutel(sleutel));
  }
}

/** Writes a new file (0600) and flushes it to the disk. */
export async function schrijfBestand(
  pad: string,
  inhoud: Buffer | Readable,
  maximum?: number,
): Promise<Opslagbewijs> {
  const meter = new Meter(maximum);
  const bron = Buffer.isBuffer(inhoud) ? Readable.from([inhoud]) : inhoud;
  await pipeline(bron, meter, createWriteStream(pad, { flags: 'wx', mode: 0o600, flush: true }));
  return meter.bewijs();
}

/** A rename is safe against power loss only after the folder itself is flushed. */
async function flushMap(map: string): Promise<void> {
  const greep = await open(map, 'r');
  try {
    await greep.sync();
  } finally {
    await greep.close();
  }
}

function isWeg(fout: unknown): boolean {
  return (fout as { code?: unknown } | null)?.code === 'ENOENT';
}
