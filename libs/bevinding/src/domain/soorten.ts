/** What a piece of evidence is: something that stands in the dossier already, or data that was received (BK-6.12). */
export const BEWIJSSOORTEN = ['document', 'waarneming', 'gesprek', 'gegevens'] as const;
export type Bewijssoort = (typeof BEWIJSSOORTEN)[number];

/** What happened to a piece of evidence. The first and the last are written by the system. AANNAME: no source names them. */
export const KETENSOORTEN = [
  'verkregen',
  'ingezien',
  'overgedragen',
  'gekopieerd',
  'teruggegeven',
  'gecontroleerd',
] as const;
export type Ketensoort = (typeof KETENSOORTEN)[number];

/** What a person writes down himself. */
export const KETENHANDELINGEN = [
  'ingezien',
  'overgedragen',
  'gekopieerd',
  'teruggegeven',
] as const satisfies Ketensoort[];
export type Ketenhandeling = (typeof KETENHANDELINGEN)[number];

/** What came of comparing the stored content with its seal. */
export const ECHTHEIDSUITSLAGEN = ['klopt', 'wijkt_af', 'onleesbaar', 'ontbreekt'] as const;
export type Echtheidsuitslag = (typeof ECHTHEIDSUITSLAGEN)[number];

/** What was found. A neutral finding states a fact that is neither to praise nor to mend. */
export const BEVINDINGSOORTEN = ['positief', 'tekortkoming', 'neutraal'] as const;
export type Bevindingsoort = (typeof BEVINDINGSOORTEN)[number];

/** Whom it concerns. About a pgb-houder the toezichthouder gives no maatregel (rulings, Onderzoek). */
export const BETROKKENEN = ['aanbieder', 'pgb_houder'] as const;
export type Betrokkene = (typeof BETROKKENEN)[number];

/** The laws it touches; a finding of a mixed visit touches more than one (AC-5). */
export const WETTEN = ['wmo', 'jeugdwet', 'wlz'] as const;
export type Wet = (typeof WETTEN)[number];
