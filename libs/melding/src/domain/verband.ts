import { DomeinFout } from '@navolgbaar/kernel';
import type { Meldingfoutcode } from './fouten';
import type { Meldingstatus } from './melding-status';

/**
 * How two meldingen hang together (requirements NW-02). `niet_dezelfde` is the judgement that they do not: remembered, so
 * that nobody is asked again. Kinds are AANNAME.
 */
export const VERBANDSOORTEN = ['zelfde_gebeurtenis', 'onderdeel', 'dubbel', 'niet_dezelfde'] as const;
export type Verbandsoort = (typeof VERBANDSOORTEN)[number];

/** Of an `onderdeel` and a `dubbel` the first goes under the second; the others have no direction. */
export interface Verband {
  readonly id: string;
  readonly soort: Verbandsoort;
  readonly vanId: string;
  readonly naarId: string;
}

/** What the rules need to know of one of the two. */
export interface Verbindbaar {
  readonly id: string;
  readonly status: Meldingstatus;
  readonly aanbiederId: string | null;
  /** Its links that hold now. */
  readonly verbanden: readonly Verband[];
}

const heeftEronder = ({ id, verbanden }: Verbindbaar): boolean =>
  verbanden.some(({ soort, naarId }) => naarId === id && (soort === 'onderdeel' || soort === 'dubbel'));
const isOnderdeel = ({ id, verbanden }: Verbindbaar): boolean =>
  verbanden.some(({ soort, vanId }) => vanId === id && soort === 'onderdeel');

/**
 * Whether `deze` can be linked so to `andere`. A parent has no parent itself: one level. What went up in another is spoken
 * of there. A `niet_dezelfde` between the two gives way to a link.
 * @throws DomeinFout MELDING.AL_VERBONDEN, MELDING.IS_SAMENGEVOEGD, MELDING.NIET_SAMEN_TE_VOEGEN,
 * MELDING.ANDERE_AANBIEDER, MELDING.HEEFT_ONDERDELEN, MELDING.IS_ONDERDEEL
 */
export function eisVerband(soort: Verbandsoort, deze: Verbindbaar, andere: Verbindbaar): void {
  const bestaand = verbandTussen(deze, andere);
  if (bestaand && (bestaand.soort !== 'niet_dezelfde' || soort === 'niet_dezelfde'))
    weiger('MELDING.AL_VERBONDEN');
  if (soort === 'niet_dezelfde') return;
  if (deze.status === 'samengevoegd' || andere.status === 'samengevoegd') weiger('MELDING.IS_SAMENGEVOEGD');
  if (soort === 'zelfde_gebeurtenis') return;
  if (soort === 'dubbel') eisSamenvoegbaar(deze, andere);
  if (heeftEronder(deze)) weiger('MELDING.HEEFT_ONDERDELEN');
  if (isOnderdeel(deze) || (soort === 'onderdeel' && isOnderdeel(andere))) weiger('MELDING.IS_ONDERDEEL');
}

/** The link between two that holds now. */
export function verbandTussen(deze: Verbindbaar, andere: Verbindbaar): Verband | undefined {
  return deze.verbanden.find(({ vanId, naarId }) => vanId === andere.id || naarId === andere.id);
}

/** Two providers who report one event did not report twice: each has its own duty and its own term. */
function eisSamenvoegbaar(deze: Verbindbaar, andere: Verbindbaar): void {
  if (deze.status !== 'ontvangen' && deze.status !== 'in_weging') weiger('MELDING.NIET_SAMEN_TE_VOEGEN');
  if (andere.status === 'doorgezonden') weiger('MELDING.NIET_SAMEN_TE_VOEGEN');
  if (deze.aanbiederId && andere.aanbiederId && deze.aanbiederId !== andere.aanbiederId)
    weiger('MELDING.ANDERE_AANBIEDER');
}

function weiger(code: Meldingfoutcode): never {
  throw new DomeinFout<Meldingfoutcode>(code);
}
