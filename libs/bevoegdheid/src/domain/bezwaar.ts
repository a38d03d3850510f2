import type { Bevoegdheidfoutcode } from './fouten';

/** Something that does not fit, at its question; a rule of law besides has a code of its own. */
export interface Bezwaar {
  readonly veld: string;
  readonly reden: string;
  readonly code?: Bevoegdheidfoutcode;
}
