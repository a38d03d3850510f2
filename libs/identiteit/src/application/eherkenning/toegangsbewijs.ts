import type { Cookiezegel } from '@navolgbaar/platform/auth';
import type { Aanvrager } from './vraag-account.use-case';

/** Cookie of who logged in through eHerkenning and has no account: enough to ask for one, and for nothing else. */
export const TOEGANGSCOOKIE = '__Host-nav_toegang';
/** As long as it may take to fill in a name and an address, in seconds. */
export const TOEGANGSDUUR = 1_800;

/** What eHerkenning said, and what it told besides to begin the form with. */
export interface Toegangsbewijs extends Aanvrager {
  readonly naam: string;
  readonly email: string;
}

/** Keeps what eHerkenning said while somebody asks for an account. */
export class Toegangsbewijzen {
  constructor(private readonly zegel: Cookiezegel) {}

  verzegel(bewijs: Toegangsbewijs): Promise<string> {
    return this.zegel.verzegel(bewijs, TOEGANGSDUUR);
  }

  /** Null when the cookie is missing, changed or too old. */
  async open(cookie: string | null): Promise<Toegangsbewijs | null> {
    const { issuer, sub, kvk, naam, email } = (await this.zegel.open(cookie)) ?? {};
    const delen = [issuer, sub, kvk, naam, email];
    if (!delen.every((deel) => typeof deel === 'string')) return null;
    const [i, s, k, n, e] = delen as [string, string, string, string, string];
    return { issuer: i, sub: s, kvk: k, naam: n, email: e };
  }
}
