import { DomeinFout } from '@navolgbaar/kernel';
import type { Publicatiefoutcode } from './fouten';

export const VOORZIENINGUITKOMSTEN = ['toegewezen', 'afgewezen', 'ingetrokken'] as const;
export type Voorzieninguitkomst = (typeof VOORZIENINGUITKOMSTEN)[number];

/**
 * A request to the court to stop the opening for now (Awb art. 8:81). Days are ISO text. As long as the court did not rule
 * the report stays closed, and after it was granted until somebody lifts that.
 */
export interface Voorziening {
  readonly id: string;
  readonly ingediendOp: string;
  readonly rechtbank: string;
  /** The number of the court for the case. */
  readonly zaaknummer: string;
  readonly uitkomst: Voorzieninguitkomst | null;
  readonly uitkomstOp: string | null;
  readonly toelichting: string | null;
  /** Why and when the hold of a granted request ended. */
  readonly opgehevenOp: string | null;
  readonly opheffingsreden: string | null;
}

export type NieuweVoorziening = Pick<Voorziening, 'id' | 'ingediendOp' | 'rechtbank' | 'zaaknummer'>;

export interface Voorzieningafloop {
  readonly id: string;
  readonly uitkomst: Voorzieninguitkomst;
  readonly op: string;
  readonly toelichting: string | null;
}

/** The court did not rule on it yet. */
export const isOpen = ({ uitkomst }: Voorziening): boolean => uitkomst === null;

/** It keeps the report closed. */
export const houdtTegen = (een: Voorziening): boolean =>
  isOpen(een) || (een.uitkomst === 'toegewezen' && een.opgehevenOp === null);

/** @throws DomeinFout PUBLICATIE.VOORZIENING_IN_TOEKOMST, .VOORZIENING_BESTAAT_AL */
export function voegVoorzieningToe(
  voorzieningen: readonly Voorziening[],
  nieuw: NieuweVoorziening,
  vandaag: string,
): readonly Voorziening[] {
  if (nieuw.ingediendOp > vandaag) weiger('PUBLICATIE.VOORZIENING_IN_TOEKOMST');
  const zelfde = (een: Voorziening) =>
    een.zaaknummer.toLowerCase() === nieuw.zaaknummer.toLowerCase() && een.rechtbank === nieuw.rechtbank;
  if (voorzieningen.some(zelfde)) weiger('PUBLICATIE.VOORZIENING_BESTAAT_AL');
  const leeg = {
    uitkomst: null,
    uitkomstOp: null,
    toelichting: null,
    opgehevenOp: null,
    opheffingsreden: null,
  };
  return [...voorzieningen, { ...nieuw, ...leeg }];
}

/** @throws DomeinFout PUBLICATIE.VOORZIENING_ONBEKEND, .VOORZIENING_AL_AFGELOPEN, .AFLOOP_PAST_NIET */
export function rondVoorzieningAf(
  voorzieningen: readonly Voorziening[],
  { id, uitkomst, op, toelichting }: Voorzieningafloop,
  vandaag: string,
): readonly Voorziening[] {
  const deze = voorzieningen.find((een) => een.id === id);
  if (!deze) weiger('PUBLICATIE.VOORZIENING_ONBEKEND');
  if (!isOpen(deze)) weiger('PUBLICATIE.VOORZIENING_AL_AFGELOPEN');
  if (op > vandaag || op < deze.ingediendOp) weiger('PUBLICATIE.AFLOOP_PAST_NIET');
  return voorzieningen.map((een) =>
    een.id === id ? { ...een, uitkomst, uitkomstOp: op, toelichting } : een,
  );
}

/**
 * Ends the hold of what was granted, by somebody who says why. While a court still has to rule nothing goes on.
 * @throws DomeinFout PUBLICATIE.VOORZIENING_LOOPT, .OPHEFFINGSREDEN_ONTBREEKT
 */
export function hefVoorzieningenOp(
  voorzieningen: readonly Voorziening[],
  reden: string | null,
  op: string,
): readonly Voorziening[] {
  const open = voorzieningen.find(isOpen);
  if (open) weiger('PUBLICATIE.VOORZIENING_LOOPT', { zaaknummer: open.zaaknummer });
  if (!voorzieningen.some(houdtTegen)) return voorzieningen;
  if (!reden?.trim()) weiger('PUBLICATIE.OPHEFFINGSREDEN_ONTBREEKT');
  return voorzieningen.map((een) =>
    houdtTegen(een) ? { ...een, opgehevenOp: op, opheffingsreden: reden } : een,
  );
}

function weiger(code: Publicatiefoutcode, details: Record<string, string> = {}): never {
  throw new DomeinFout<Publicatiefoutcode>(code, details);
}
