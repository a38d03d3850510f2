import type { Zienswijze } from './zienswijze';

export const BELANGHEBBENDEROLLEN = [
  'onderaannemer',
  'samenwerkingspartner',
  'medewerker',
  'vertegenwoordiger',
  'ander',
] as const;
export type Belanghebbenderol = (typeof BELANGHEBBENDEROLLEN)[number];

/** Somebody besides the provider who is expected to object (Woo art. 3.1 lid 3; Awb art. 4:8). Never a melder. */
export interface Belanghebbende {
  readonly id: string;
  readonly rol: Belanghebbenderol;
  readonly naam: string;
  readonly email: string;
  /** The term in which it can give its view. */
  readonly zienswijzeTermijnId: string;
  readonly zienswijze: Zienswijze | null;
}

/** How somebody who was asked stands: what it said, or until when it can say it. */
export interface Gehoorstand {
  readonly strekking: Zienswijze['strekking'] | null;
  /** The last day, ISO text. */
  readonly tot: string;
  readonly staatStil: boolean;
}
