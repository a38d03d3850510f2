/** The priority, from low to high. It is not the decision whether to act. */
export const KLEUREN = ['groen', 'oranje', 'rood'] as const;
export type Kleur = (typeof KLEUREN)[number];

export const hoogte = (kleur: Kleur): number => KLEUREN.indexOf(kleur);

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

/**
 * What the werkoverleg can decide to do; to do nothing is the decision without an act. `vraag_aan_derden` opens a case in
 * which others are asked (AC-1), `navraag` asks one question at the melding itself.
 */
export const ACTIES = [
  'navraag',
  'doorzetten',
  'gesprek',
  'kwaliteitstoets',
  'rechtmatigheidstoets',
  'veiligheidsafspraken',
  'vraag_aan_derden',
] as const;
export type Actie = (typeof ACTIES)[number];
