/** Requirements § 3.3: kinds of workers, as far as the text tells them apart. */
export const WERKSOORTEN = [
  'zorgverlener_wlz',
  'zorgverlener_ggz_verblijf',
  'zorgverlener_wkkgz',
  'hulpverlener_wmo',
  'jeugdhulpverlener',
  'ondersteunend',
  'vrijwilliger',
  'stagiair',
  'zzper',
  'uitzendkracht',
  'kinderopvang',
] as const;
export type Werksoort = (typeof WERKSOORTEN)[number];

/** Requirements § 3.4: how somebody came in. */
export const TOEGANGSROUTES = ['regulier', 'via_kennis', 'zzp_kort', 'bureau'] as const;
export type Toegangsroute = (typeof TOEGANGSROUTES)[number];

/** The law under which the work of this person falls. */
export const DOSSIERKADERS = ['wmo', 'jeugdwet', 'wlz', 'ggz_verblijf', 'wkkgz', 'kinderopvang'] as const;
export type Dossierkader = (typeof DOSSIERKADERS)[number];

/** Requirements § 3.2, V1 to V14 in that order. */
export const INSTRUMENTEN = [
  'cv',
  'referenties',
  'integriteitsverklaring',
  'diploma',
  'big',
  'skj',
  'registerplein',
  'vog',
  'igj',
  'wsr',
  'tuchtrecht_vrijwilligers',
  'continue_screening',
  'recherchebureau',
  'periodiek',
] as const;
export type Instrument = (typeof INSTRUMENTEN)[number];

/** As they stand in a herleiding; asserted to be those of the werkbank by test/architecture/woorden.spec.ts. */
export const INSTRUMENTNAMEN: Readonly<Record<Instrument, string>> = {
  cv: 'Cv beoordeeld',
  referenties: 'Referenties',
  integriteitsverklaring: 'Eigen verklaring over gedrag',
  diploma: 'Diploma of diplomaregister',
  big: 'BIG-register',
  skj: 'SKJ-register',
  registerplein: 'Registerplein',
  vog: 'VOG',
  igj: 'Navraag bij de inspectie',
  wsr: 'Waarschuwingsregister (WSR)',
  tuchtrecht_vrijwilligers: 'Registratielijst tuchtrecht vrijwilligers',
  continue_screening: 'Continue screening',
  recherchebureau: 'Recherchebureau',
  periodiek: 'Functionerings- of beoordelingsgesprek',
};

/** What kind of result, never what it said (VG-12). */
export const RESULTAATSOORTEN = ['gezien', 'past_bij_werk', 'vervolg_gegeven'] as const;
export type Resultaatsoort = (typeof RESULTAATSOORTEN)[number];

/** Of these not even a kind of result is kept: it would tell what the register or the justice said (VG-12). */
export const ALLEEN_GEZIEN: readonly Instrument[] = [
  'integriteitsverklaring',
  'vog',
  'igj',
  'wsr',
  'tuchtrecht_vrijwilligers',
  'continue_screening',
];

export const RAADPLEGINGEN = ['ja', 'nee', 'nvt'] as const;
export type Geraadpleegd = (typeof RAADPLEGINGEN)[number];

export const VOGVORMEN = ['origineel', 'kopie'] as const;
export type Vogvorm = (typeof VOGVORMEN)[number];
