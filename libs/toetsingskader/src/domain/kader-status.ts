import type { Overgangstabel } from '@navolgbaar/kernel';

/** A framework runs until a person ends it, with the day and why. */
export const KADERSTATUSSEN = ['loopt', 'beeindigd'] as const;
export type Kaderstatus = (typeof KADERSTATUSSEN)[number];

export type Kaderhandeling = 'beginConcept' | 'beeindig';

export const kaderovergangen = {
  loopt: {
    beginConcept: {
      naar: 'loopt',
      recht: 'toetsingskader:beheren',
      bron: 'BK-6.17: normen met hun geldigheid',
    },
    // AANNAME: who may adopt may end.
    beeindig: {
      naar: 'beeindigd',
      recht: 'toetsingskader:vaststellen',
      bron: 'BK-6.17: normen met hun geldigheid',
    },
  },
  beeindigd: {},
} as const satisfies Overgangstabel<Kaderstatus, Kaderhandeling>;

/** What a version is on a day. */
export type Versiestand = 'concept' | 'aangekondigd' | 'geldt' | 'vervangen' | 'beeindigd';

interface Versiedagen {
  readonly id: string;
  readonly nummer: number;
  readonly status: string;
  readonly geldigVanaf: string | null;
}

/** The version that holds on a day: of those that began, the one that began last. Nothing holds after the end. */
export function geldendeVersie<T extends Versiedagen>(
  versies: readonly T[],
  geldigTot: string | null,
  dag: string,
): T | null {
  if (geldigTot !== null && geldigTot < dag) return null;
  const begonnen = versies.filter(
    ({ status, geldigVanaf }) => status !== 'concept' && geldigVanaf !== null && geldigVanaf <= dag,
  );
  return begonnen.reduce<T | null>((een, ander) => (een === null || later(ander, een) ? ander : een), null);
}

const later = (a: Versiedagen, b: Versiedagen): boolean =>
  (a.geldigVanaf ?? '') > (b.geldigVanaf ?? '') || (a.geldigVanaf === b.geldigVanaf && a.nummer > b.nummer);

export function versiestand(
  versie: Versiedagen,
  versies: readonly Versiedagen[],
  geldigTot: string | null,
  dag: string,
): Versiestand {
  if (versie.status === 'concept') return 'concept';
  if (geldigTot !== null && geldigTot < dag) return 'beeindigd';
  if ((versie.geldigVanaf ?? '') > dag) return 'aangekondigd';
  return geldendeVersie(versies, geldigTot, dag)?.id === versie.id ? 'geldt' : 'vervangen';
}
