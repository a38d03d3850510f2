import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Meldingfoutcode } from './fouten';

/**
 * Opening the sealed identity of a confidential melder (rulings, Melding): somebody asks with a reason, another agrees, and
 * who asked may read for a while. In an emergency one person opens it, and a coördinator judges that afterwards.
 */
export const OPENINGSTANDEN = ['gevraagd', 'toegestaan', 'geweigerd', 'nood'] as const;
export type Openingstand = (typeof OPENINGSTANDEN)[number];

export const NOODOORDELEN = ['terecht', 'onterecht'] as const;
export type Noodoordeel = (typeof NOODOORDELEN)[number];

/** How long who asked may read, in hours. AANNAME: the working day and the morning after. */
export const LEESTIJD_UREN = 24;

/** An opening as far as the rules go. */
export interface Opening {
  readonly stand: Openingstand;
  readonly gevraagdDoor: string;
  /** Instant in ISO text; null as long as nobody agreed. */
  readonly geldigTot: string | null;
  readonly oordeel: Noodoordeel | null;
}

/** The last moment of reading for what is opened now. */
export const leesbaarTot = (nu: Temporal.Instant): Temporal.Instant => nu.add({ hours: LEESTIJD_UREN });

/** Whether this person may read by this opening now. */
export const opent = (
  { stand, gevraagdDoor, geldigTot }: Opening,
  wie: string,
  nu: Temporal.Instant,
): boolean =>
  (stand === 'toegestaan' || stand === 'nood') &&
  gevraagdDoor === wie &&
  geldigTot !== null &&
  Temporal.Instant.compare(nu, Temporal.Instant.from(geldigTot)) < 0;

/** @throws DomeinFout MELDING.OPENING_AL_BESLIST, MELDING.TWEEDE_MENS_NODIG */
export function eisBeslisbaar({ stand, gevraagdDoor }: Opening, wie: string): void {
  if (stand !== 'gevraagd') throw new DomeinFout<Meldingfoutcode>('MELDING.OPENING_AL_BESLIST');
  eisAnder(gevraagdDoor, wie);
}

/** @throws DomeinFout MELDING.OPENING_AL_BESLIST, MELDING.TWEEDE_MENS_NODIG */
export function eisBeoordeelbaar({ stand, gevraagdDoor, oordeel }: Opening, wie: string): void {
  if (stand !== 'nood' || oordeel !== null)
    throw new DomeinFout<Meldingfoutcode>('MELDING.OPENING_AL_BESLIST');
  eisAnder(gevraagdDoor, wie);
}

function eisAnder(gevraagdDoor: string, wie: string): void {
  if (gevraagdDoor === wie) throw new DomeinFout<Meldingfoutcode>('MELDING.TWEEDE_MENS_NODIG');
}
