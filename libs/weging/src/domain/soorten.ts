/** Stap 1 of the afwegingskader (Beleidskader, bijlage 1), from light to heavy. */
export const ERNSTEN = ['ontwikkeling', 'basale_veiligheid', 'levensbedreigend'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** Stap 2: the clients affected in relation to the size of the provider, from small to large. */
export const OMVANGEN = ['klein', 'gemiddeld', 'groot'] as const;
export type Omvang = (typeof OMVANGEN)[number];

/** The priority, from low to high. It is not the decision whether to act. */
export const KLEUREN = ['groen', 'oranje', 'rood'] as const;
export type Kleur = (typeof KLEUREN)[number];

export const AAN_ZET = [
  'toezichthouder',
  'igj',
  'inkooporganisatie',
  'contractmanagement',
  'toegang',
  'gemeente',
  'partner',
] as const;
export type AanZet = (typeof AAN_ZET)[number];

export const ACTIES = ['gesprek', 'kwaliteitstoets', 'rechtmatigheidstoets', 'vraag_aan_derden'] as const;
export type Actie = (typeof ACTIES)[number];
