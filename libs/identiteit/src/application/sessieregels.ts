import type { Sessierest } from '@navolgbaar/platform/auth';
import type { Configuratie } from '@navolgbaar/platform/config';
import { alsIso } from '@navolgbaar/platform/database';
import type { Temporal } from 'temporal-polyfill';

const MINUUT = 60_000;

/** The limits of a session (ASVS 5.0 7.3.1, 7.3.2) and how often its use is written down. */
export class Sessieregels {
  private readonly inactief: number;
  private readonly maximaal: number;

  constructor({ sessie }: Pick<Configuratie, 'sessie'>) {
    this.inactief = sessie.inactiefMinuten;
    this.maximaal = sessie.maximaalMinuten;
  }

  /** A session that was last used before this is over. */
  inactiefSinds(nu: Temporal.Instant): string {
    return alsIso(nu.epochMilliseconds - this.inactief * MINUUT);
  }

  verlooptOp(nu: Temporal.Instant): string {
    return nu.add({ minutes: this.maximaal }).toString();
  }

  /** Once a minute is enough to measure idleness, and keeps a write out of nearly every request. */
  bijwerkenVoor(nu: Temporal.Instant): string {
    return alsIso(nu.epochMilliseconds - MINUUT);
  }

  /**
   * How long the session still lasts, in whole seconds: without another request (`inactief`), and whatever one does
   * (`uiterlijk`). Seconds from now and no instant, since the clock of the browser may be wrong. Times are epoch milliseconds.
   */
  resteert(nu: number, gebruiktOp: number, verlooptOp: number): Sessierest {
    const seconden = (tot: number) => Math.max(0, Math.floor((tot - nu) / 1000));
    const uiterlijk = seconden(verlooptOp);
    return { inactief: Math.min(seconden(gebruiktOp + this.inactief * MINUUT), uiterlijk), uiterlijk };
  }

  /** Ended sessions stay this long for questions, then go. */
  bewaardTot(nu: Temporal.Instant): string {
    return nu.subtract({ hours: 24 * 30 }).toString();
  }
}
