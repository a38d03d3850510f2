/** The advisory and stimulating measures a supervisor gives himself (Beleidskader § 8; BK-8.04, types a to d). */
export const MAATREGELSOORTEN = [
  'verbetermaatregelen',
  'plan_van_aanpak',
  'voortgangsinformatie',
  'advies',
] as const;
export type Maatregelsoort = (typeof MAATREGELSOORTEN)[number];

/** What a provider can hand in for a maatregel. */
export const ONDERDELEN = ['plan', 'invoering', 'voortgang', 'reactie'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** The parts for which the supervisor sets a term. */
export type Termijnonderdeel = Exclude<Onderdeel, 'reactie'>;

/** The term definition behind a part. */
export const TERMIJNCODES = {
  plan: 'PLAN',
  invoering: 'INVOERING',
  voortgang: 'VOORTGANG',
} as const satisfies Record<Termijnonderdeel, string>;

/**
 * What is asked per kind, in the order in which it is handed in. A plan has two terms, progress has one, and for the
 * other two the source knows none (Beleidskader § 8): the provider may still react to them.
 */
const GEVRAAGD: Readonly<Record<Maatregelsoort, readonly Onderdeel[]>> = {
  verbetermaatregelen: ['reactie'],
  plan_van_aanpak: ['plan', 'invoering'],
  voortgangsinformatie: ['voortgang'],
  advies: ['reactie'],
};

export function onderdelenVan(soort: Maatregelsoort): readonly Onderdeel[] {
  return GEVRAAGD[soort];
}

export function heeftTermijn(onderdeel: Onderdeel): onderdeel is Termijnonderdeel {
  return onderdeel !== 'reactie';
}

/** Of the whole. */
export const OORDELEN = ['opgevolgd', 'deels_opgevolgd', 'niet_opgevolgd'] as const;
export type Opvolgingsoordeel = (typeof OORDELEN)[number];

/** Of one part. */
export const DEELOORDELEN = ['voldoet', 'deels', 'niet'] as const;
export type Deeloordeel = (typeof DEELOORDELEN)[number];

/** When VIM material may carry a measure all the same (Wkkgz art. 9 lid 6). */
export const VIM_UITZONDERINGEN = ['calamiteit', 'geweld_in_de_zorgrelatie'] as const;
export type VimUitzondering = (typeof VIM_UITZONDERINGEN)[number];

export const WETTEN = ['wmo', 'jeugdwet', 'wlz'] as const;
export type Wet = (typeof WETTEN)[number];
