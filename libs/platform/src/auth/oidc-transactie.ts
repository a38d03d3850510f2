import { Cookiezegel } from './cookiezegel';
import type { Sessieklok } from './sessie-klok';
import type { Sleutelset } from './sessie-sleutels';

/** Cookie of one login attempt. Bound to the browser that began it, so nobody can finish a login for another. */
export const INLOGCOOKIE = '__Host-nav_inlog';
/** A login attempt may last this long, in seconds. */
export const INLOGDUUR = 600;

/** The login service of the organisation, for everybody; eHerkenning, for people of providers only. */
export type Inlogdienst = 'organisatie' | 'eherkenning';

/** What is remembered between leaving for the identity provider and coming back. */
export interface Inlogtransactie {
  /** Where the attempt began: an answer of another service does not end it. */
  readonly dienst: Inlogdienst;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Local path to open after login. */
  readonly terug: string;
  /** Code of the chosen organisation, when the person has accounts at more than one. */
  readonly organisatie: string | null;
}

/** Keeps the state of a login attempt in an encrypted cookie. */
export class Inlogtransacties {
  private readonly zegel: Cookiezegel;

  constructor(sleutels: Sleutelset, klok: Sessieklok) {
    this.zegel = new Cookiezegel(sleutels, klok);
  }

  verzegel(transactie: Inlogtransactie): Promise<string> {
    return this.zegel.verzegel(transactie, INLOGDUUR);
  }

  /** The attempt, or null when the cookie is missing, changed or too old. */
  async open(cookie: string | null): Promise<Inlogtransactie | null> {
    const inhoud = await this.zegel.open(cookie);
    return inhoud && alsTransactie(inhoud);
  }
}

function alsTransactie(inhoud: Readonly<Record<string, unknown>>): Inlogtransactie | null {
  const { state, nonce, verifier, terug, organisatie, dienst } = inhoud;
  const teksten = [state, nonce, verifier, terug];
  if (!teksten.every((tekst) => typeof tekst === 'string')) return null;
  const [s, n, v, t] = teksten as [string, string, string, string];
  return {
    state: s,
    nonce: n,
    verifier: v,
    terug: t,
    dienst: dienst === 'eherkenning' ? dienst : 'organisatie',
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
