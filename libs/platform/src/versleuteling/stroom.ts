import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { OntsleutelFout, bytesNaarUuid, uuidNaarBytes } from './envelop';

const VERSIE = 2;
const ZOUT = 32;
/** version byte, key id (UUID as 16 bytes), salt; the pieces follow. */
const KOP = 1 + 16 + ZOUT;
const STUK = 64 * 1024;
const TAG = 16;

/**
 * A stream closed in pieces, so that a file of any size needs little memory and not one byte is given out unverified:
 * AES-256-GCM per piece, with a key of its own per file (HKDF over a fresh salt) and as nonce the number of the piece and
 * whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). Pieces can therefore
 * not be swapped, repeated or cut off.
 */
abstract class Stuksgewijs extends Transform {
  private wachtend: Buffer[] = [];
  private lengte = 0;
  private nummer = 0;

  constructor(private readonly stuklengte: number) {
    super();
  }

  protected abstract verwerk(stuk: Buffer, nonce: Buffer): Buffer;

  /** Gives on every piece of which it is sure that another follows. */
  protected voeg(stuk: Buffer): void {
    this.wachtend.push(stuk);
    this.lengte += stuk.length;
    if (this.lengte <= this.stuklengte) return;
    let rest = Buffer.concat(this.wachtend, this.lengte);
    for (; rest.length > this.stuklengte; rest = rest.subarray(this.stuklengte))
      this.geef(rest.subarray(0, this.stuklengte), false);
    this.wachtend = [rest];
    this.lengte = rest.length;
  }

  protected sluitAf(): void {
    this.geef(Buffer.concat(this.wachtend, this.lengte), true);
  }

  private geef(stuk: Buffer, laatste: boolean): void {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(this.nummer, 7);
    nonce[11] = laatste ? 1 : 0;
    this.nummer += 1;
    const uit = this.verwerk(stuk, nonce);
    if (uit.length > 0) this.push(uit);
  }
}

function bestandssleutel(sleutel: KeyObject, zout: Buffer): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', sleutel, zout, 'navolgbaar/bestand', 32)));
}

/** Closes a stream: plain bytes in, closed bytes out. */
export class Stroomsluiter extends Stuksgewijs {
  private readonly eigen: KeyObject;

  constructor(
    sleutel: KeyObject,
    sleutelId: string,
    private readonly aad: Buffer,
  ) {
    super(STUK);
    const zout = randomBytes(ZOUT);
    this.eigen = bestandssleutel(sleutel, zout);
    this.push(Buffer.concat([Buffer.from([VERSIE]), uuidNaarBytes(sleutelId), zout]));
  }

  override _transform(stuk: Buffer, _codering: BufferEncoding, klaar: TransformCallback): void {
    this.voeg(stuk);
    klaar();
  }

  override _flush(klaar: TransformCallback): void {
    this.sluitAf();
    klaar();
  }

  protected verwerk(stuk: Buffer, nonce: Buffer): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.eigen, nonce);
    cipher.setAAD(this.aad);
    return Buffer.concat([cipher.update(stuk), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Finds the data key that a file was closed with. */
export type Sleutelvinder = (sleutelId: string) => Promise<KeyObject>;

/** Opens what `Stroomsluiter` closed. Errors with OntsleutelFout at the first piece that is not what it was. */
export class Stroomopener extends Stuksgewijs {
  private kop: Buffer = Buffer.alloc(0);
  private eigen: KeyObject | null = null;

  constructor(
    private readonly vindSleutel: Sleutelvinder,
    private readonly aad: Buffer,
  ) {
    super(STUK + TAG);
  }

  override _transform(stuk: Buffer, _codering: BufferEncoding, klaar: TransformCallback): void {
    this.neem(stuk).then(() => klaar(), klaar);
  }

  override _flush(klaar: TransformCallback): void {
    try {
      if (!this.eigen) throw new OntsleutelFout('te kort');
      this.sluitAf();
      klaar();
    } catch (fout) {
      klaar(fout as Error);
    }
  }

  private async neem(stuk: Buffer): Promise<void> {
    if (this.eigen) return this.voeg(stuk);
    this.kop = Buffer.concat([this.kop, stuk]);
    if (this.kop.length < KOP) return;
    if (this.kop[0] !== VERSIE) throw new OntsleutelFout(`onbekende versie ${this.kop[0]}`);
    const sleutel = await this.vindSleutel(bytesNaarUuid(this.kop.subarray(1, 17)));
    this.eigen = bestandssleutel(sleutel, this.kop.subarray(17, KOP));
    this.voeg(this.kop.subarray(KOP));
  }

  protected verwerk(stuk: Buffer, nonce: Buffer): Buffer {
    if (!this.eigen || stuk.length < TAG) throw new OntsleutelFout('te kort');
    const decipher = createDecipheriv('aes-256-gcm', this.eigen, nonce, { authTagLength: TAG });
    decipher.setAAD(this.aad);
    decipher.setAuthTag(stuk.subarray(stuk.length - TAG));
    try {
      return Buffer.concat([decipher.update(stuk.subarray(0, stuk.length - TAG)), decipher.final()]);
    } catch {
      throw new OntsleutelFout('sleutel, plaats of inhoud klopt niet');
    }
  }
}
