import type { Actie, Kleur } from '../soorten';

/** What the werkoverleg did: an act, or nothing. */
export type Besluitkeuze = Actie | 'geen_actie';

/** A weighing as it is compared: what it found, what was decided on it, and the reasons written then. */
export interface Geval {
  readonly wegingId: string;
  readonly meldingId: string;
  readonly nummer: string;
  readonly soort: string;
  readonly kaderversie: number;
  readonly kaderAanname: boolean;
  readonly ernst: string;
  readonly ernstNaam: string;
  readonly omvang: string;
  readonly omvangNaam: string;
  readonly omvangMotivering: string;
  readonly kleurMatrix: Kleur;
  readonly kleur: Kleur;
  readonly verhogingReden: string | null;
  /** Legal day of receipt, and of the weighing. */
  readonly ontvangenDag: string;
  readonly gewogenDag: string;
  readonly wegerId: string | null;
  /** Null while the werkoverleg has not decided. */
  readonly besluit: Besluitkeuze | null;
  readonly besluitMotivering: string | null;
  /** Legal day of the decision. */
  readonly besluitDag: string | null;
}

export const verhoogd = ({ kleur, kleurMatrix }: Pick<Geval, 'kleur' | 'kleurMatrix'>): boolean =>
  kleur !== kleurMatrix;

/** How often something occurs. */
export interface Telling {
  readonly code: string;
  readonly aantal: number;
}

/** Counts, the most frequent first; of as many in the order of their codes. */
export function tel(codes: readonly string[]): Telling[] {
  const aantallen = new Map<string, number>();
  for (const code of codes) aantallen.set(code, (aantallen.get(code) ?? 0) + 1);
  return [...aantallen]
    .map(([code, aantal]) => ({ code, aantal }))
    .sort((a, b) => b.aantal - a.aantal || a.code.localeCompare(b.code));
}

/**
 * What occurs most often. Null for nothing at all, and for a tie: of two that occur as often neither is the rule, so that
 * nobody deviates from it. AANNAME.
 */
export function meestVoorkomend(tellingen: readonly Telling[]): string | null {
  const [eerste, tweede] = tellingen;
  return eerste && eerste.aantal > (tweede?.aantal ?? 0) ? eerste.code : null;
}
