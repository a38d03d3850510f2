import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Sessieklok } from './sessie-klok';
import type { Sleutelset } from './sessie-sleutels';

/** Cookie of one login attempt. Bound to the browser that began it, so nobody can finish a login for another. */
export const INLOGCOOKIE = '__Host-nav_inlog';
/** A login attempt may last this long, in seconds. */
export const INLOGDUUR = 600;

/** What is remembered between leaving for the identity provider and coming back. */
export interface Inlogtransactie {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Local path to open after login. */
  readonly terug: string;
  /** Code of the chosen organisation, when the person has accounts at more than one. */
  readonly organisatie: string | null;
}

/** Keeps the state of a login attempt in an encrypted cookie, so that a visitor without a session stores nothing. */
export class Inlogtransacties {
  constructor(
    private readonly sleutels: Sleutelset,
    private readonly klok: Sessieklok,
  ) {}

  verzegel(transactie: Inlogtransactie): Promise<string> {
    const seconde = Math.floor(this.klok.nu().epochMilliseconds / 1000);
    return new EncryptJWT({ ...transactie })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: this.sleutels.actief.id })
      .setExpirationTime(seconde + INLOGDUUR)
      .encrypt(this.sleutels.actief.sleutel);
  }

  /** The attempt, or null when the cookie is missing, changed or too old. */
  async open(cookie: string | null): Promise<Inlogtransactie | null> {
    if (!cookie) return null;
    try {
      const { payload } = await jwtDecrypt(cookie, ({ kid }) => this.sleutel(kid), {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp'],
        currentDate: new Date(this.klok.nu().epochMilliseconds),
      });
      return alsTransactie(payload);
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

function alsTransactie(inhoud: Readonly<Record<string, unknown>>): Inlogtransactie | null {
  const { state, nonce, verifier, terug, organisatie } = inhoud;
  const teksten = [state, nonce, verifier, terug];
  if (!teksten.every((tekst) => typeof tekst === 'string')) return null;
  const [s, n, v, t] = teksten as [string, string, string, string];
  return {
    state: s,
    nonce: n,
    verifier: v,
    terug: t,
    organisatie: typeof organisatie === 'string' ? organisatie : null,
  };
}

/**
 * A local path to return to after login; everything else becomes the front page. Backslashes and double slashes are
 * refused, since browsers read `/\host` and `//host` as another site (ASVS 5.0 3.7.2: no open redirect).
 */
export function veiligPad(pad: unknown): string {
  if (typeof pad !== 'string' || pad.length > 512) return '/';
  if (!pad.startsWith('/') || /^\/[/\\]|[\\\p{Cc}]/u.test(pad)) return '/';
  const url = new URL(pad, 'http://lokaal.invalid');
  return url.host === 'lokaal.invalid' ? url.pathname + url.search + url.hash : '/';
}
