import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Sessieklok } from './sessie-klok';
import type { Sleutelset } from './sessie-sleutels';

/** Keeps something in an encrypted cookie for a while, so that a visitor without a session stores nothing here. */
export class Cookiezegel {
  constructor(
    private readonly sleutels: Sleutelset,
    private readonly klok: Sessieklok,
  ) {}

  verzegel(inhoud: object, seconden: number): Promise<string> {
    const seconde = Math.floor(this.klok.nu().epochMilliseconds / 1000);
    return new EncryptJWT({ ...inhoud })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: this.sleutels.actief.id })
      .setExpirationTime(seconde + seconden)
      .encrypt(this.sleutels.actief.sleutel);
  }

  /** What was sealed, or null when the cookie is missing, changed or too old. */
  async open(cookie: string | null): Promise<Readonly<Record<string, unknown>> | null> {
    if (!cookie) return null;
    try {
      const { payload } = await jwtDecrypt(cookie, ({ kid }) => this.sleutel(kid), {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp'],
        currentDate: new Date(this.klok.nu().epochMilliseconds),
      });
      return payload;
    } catch {
      return null;
    }
  }

  private sleutel(kid: string | undefined): Uint8Array {
    const sleutel = this.sleutels.alle.get(kid ?? '');
    if (!sleutel) throw new Error('Onbekende sleutel.');
    return sleutel;
  }
}
