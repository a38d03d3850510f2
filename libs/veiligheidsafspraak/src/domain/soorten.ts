/** Who keeps to the agreement at the provider is named by function, never by name; or somebody of the team does it. */
export const EIGENAARSOORTEN = ['functie', 'collega'] as const;
export type Eigenaarsoort = (typeof EIGENAARSOORTEN)[number];

/** How it is looked at whether an agreement is kept (AANNAME: no source lists the ways). */
export const CONTROLEWIJZEN = [
  'bezoek',
  'telefonisch',
  'documenten',
  'gesprek',
  'melding_aanbieder',
] as const;
export type Controlewijze = (typeof CONTROLEWIJZEN)[number];

export const UITKOMSTEN = ['nagekomen', 'niet_nagekomen'] as const;
export type Controleuitkomst = (typeof UITKOMSTEN)[number];

/** What was done with an agreement that was not kept (AC-3: the escalation itself is not in the text). */
export const GEVOLGEN = ['nieuwe_afspraak', 'maatregel', 'advies_college', 'geen'] as const;
export type Gevolg = (typeof GEVOLGEN)[number];

/**
 * Whether a breach can be laid before a college: over care from the Wlz a gemeente decides nothing (AC-5).
 * @param wet the law of its case; null before there is one
 */
export const kanNaarCollege = (wet: string | null): boolean => wet !== 'wlz';
