/** How serious the matter is. AANNAME: four degrees; no source gives them names. The lightest first. */
export const ERNSTEN = ['licht', 'gemiddeld', 'ernstig', 'zeerernstig'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** Who decides on a step: the supervisor himself, or only the college (Beleidskader § 8). */
export const BESLISSERS = ['toezichthouder', 'college'] as const;
export type Beslisser = (typeof BESLISSERS)[number];

/** What the supervisor gives himself (Beleidskader § 8; BK-8.04). */
export const STIMULEREND = [
  'verbetermaatregelen',
  'plan_van_aanpak',
  'voortgangsinformatie',
  'advies',
] as const;
/** What only the college can decide (Beleidskader § 8; BK-8.07). */
export const CORRIGEREND = [
  'clientenstop',
  'voorziening_beeindigen',
  'voorziening_aanpassen',
  'financiering_beeindigen',
  'financiering_aanpassen',
  'last_dwangsom',
  'last_bestuursdwang',
  'contractmaatregel',
] as const;
export const LADDERSOORTEN = [...STIMULEREND, ...CORRIGEREND] as const;
export type Laddersoort = (typeof LADDERSOORTEN)[number];

/** What the ladder gives a term for. `hercontrole` is when to look again; the others run towards the provider. */
export const LADDERTERMIJNEN = ['plan', 'invoering', 'voortgang', 'hercontrole'] as const;
export type Laddertermijn = (typeof LADDERTERMIJNEN)[number];

/** Of which kind of object a step was: a measure, or an advice to the college. */
export const STAPOBJECTEN = ['maatregel', 'collegeadvies'] as const;
export type Stapobject = (typeof STAPOBJECTEN)[number];

/** What came of a step. */
export const STAPUITKOMSTEN = [
  'loopt',
  'opgevolgd',
  'deels_opgevolgd',
  'niet_opgevolgd',
  'besloten',
  'ingetrokken',
] as const;
export type Stapuitkomst = (typeof STAPUITKOMSTEN)[number];

/** From where the severity is. */
export const ERNSTBRONNEN = ['weging', 'calamiteit', 'eerdere_stap', 'gekozen'] as const;
export type Ernstbron = (typeof ERNSTBRONNEN)[number];

/** In what a step deviates from what the ladder says. */
export const AFWIJKINGSOORTEN = ['stap', 'termijn', 'ernst'] as const;
export type Afwijkingsoort = (typeof AFWIJKINGSOORTEN)[number];
