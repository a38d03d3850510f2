/** A key of the server for the copies of one person (`GET /api/v1/ik/kopiesleutels`). */
export interface Kopiesleutel {
  id: string;
  sleutel: string;
}

/** A text that was closed, as it lies on the device. */
export interface Gesloten {
  /** Which key closed it. */
  sleutel: string;
  iv: string;
  tekst: string;
}

/** The same of anything else, such as a photo: as bytes, which IndexedDB keeps as they are. */
export interface GeslotenBytes {
  sleutel: string;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** Makes a key of it that can be used and kept, and cannot be read back. */
export function leesSleutel(base64: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', vanBase64(base64), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Closes and opens what lies on the device (AES-256-GCM). Its keys cannot be read back (ADR 0013, 0018). */
export class Kluis {
  /** @param actief which of the keys closes */
  constructor(
    private readonly actief: string,
    private readonly sleutels: ReadonlyMap<string, CryptoKey>,
  ) {}

  /** @throws when there is no key, or the browser gives no cryptography (it does so on https and localhost only) */
  static async maak(sleutels: readonly Kopiesleutel[]): Promise<Kluis> {
    const [eerste] = sleutels;
    if (!eerste) throw new Error('Zonder sleutel is er niets te sluiten.');
    const alle = await Promise.all(
      sleutels.map(async ({ id, sleutel }) => [id, await leesSleutel(sleutel)] as const),
    );
    return new Kluis(eerste.id, new Map(alle));
  }

  /** @param plaats where the text belongs: it opens there and nowhere else */
  async sluit(plaats: string, tekst: string): Promise<Gesloten> {
    const { sleutel, iv, bytes } = await this.sluitBytes(plaats, new TextEncoder().encode(tekst));
    return { sleutel, iv: naarBase64(iv), tekst: naarBase64(new Uint8Array(bytes)) };
  }

  /** @throws when it was closed by somebody else, belongs elsewhere, or was changed */
  async open(plaats: string, { sleutel, iv, tekst }: Gesloten): Promise<string> {
    const bytes = await this.openBytes(plaats, {
      sleutel,
      iv: vanBase64(iv),
      bytes: vanBase64(tekst).buffer,
    });
    return new TextDecoder().decode(bytes);
  }

  async sluitBytes(plaats: string, bytes: BufferSource): Promise<GeslotenBytes> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const dicht = await crypto.subtle.encrypt(this.hoe(plaats, iv), this.sleutel(this.actief), bytes);
    return { sleutel: this.actief, iv, bytes: dicht };
  }

  /** @throws as `open` */
  openBytes(plaats: string, { sleutel, iv, bytes }: GeslotenBytes): Promise<ArrayBuffer> {
    return crypto.subtle.decrypt(this.hoe(plaats, iv), this.sleutel(sleutel), bytes);
  }

  private hoe(plaats: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(plaats) };
  }

  private sleutel(id: string): CryptoKey {
    const sleutel = this.sleutels.get(id);
    if (!sleutel) throw new Error('Deze sleutel is er niet meer.');
    return sleutel;
  }
}

/** A short name that gives nothing away of what it was made of. */
export async function stempel(tekst: string): Promise<string> {
  const som = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst));
  return naarBase64(new Uint8Array(som).slice(0, 12));
}

function naarBase64(bytes: Uint8Array): string {
  let tekst = '';
  for (const byte of bytes) tekst += String.fromCharCode(byte);
  return btoa(tekst);
}

function vanBase64(tekst: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
}
