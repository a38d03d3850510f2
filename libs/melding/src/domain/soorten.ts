/** What came in (Beleidskader § 9; requirements § 5.9). A klacht is a written expression of displeasure. */
export const MELDINGSOORTEN = ['signaal', 'melding', 'klacht', 'calamiteit', 'geweldsincident'] as const;
export type Meldingsoort = (typeof MELDINGSOORTEN)[number];

/** How a melding reaches us today. */
export const MELDKANALEN = ['telefoon', 'e-mail', 'brief', 'portaal', 'meldpunt', 'partner', 'api'] as const;
/** And those that nobody took in here: they came over from an older list. */
export const KANALEN = [...MELDKANALEN, 'overgenomen'] as const;
export type Kanaal = (typeof KANALEN)[number];

/** Sources of the afwegingskader; `svb` only when a legal ground is recorded (C19). */
export const BRONNEN = [
  'meldpunt',
  'inwoner',
  'client',
  'medewerker',
  'zorgaanbieder',
  'toegang_beschermd_wonen',
  'toegang',
  'contractmanagement',
  'collega_gemeente',
  'igj',
  'svb',
  'anders',
] as const;
export type Bron = (typeof BRONNEN)[number];

export const AARDEN = ['feit', 'onderbuikgevoel', 'structurele_klacht', 'ernstige_klacht'] as const;
export type Signaalaard = (typeof AARDEN)[number];

export const WETTEN = ['wmo', 'jeugdwet', 'wlz'] as const;
export type Wet = (typeof WETTEN)[number];

export const DOMEINEN = ['kwaliteit', 'rechtmatigheid'] as const;
export type Domein = (typeof DOMEINEN)[number];

export const ANTWOORDEN = ['ja', 'nee', 'onbekend'] as const;
export type Antwoord = (typeof ANTWOORDEN)[number];

/** Calamiteiten and geweldsincidenten follow the protocol; the afwegingskader does not cover them (C3). */
export function volgtProtocol(soort: Meldingsoort): boolean {
  return soort === 'calamiteit' || soort === 'geweldsincident';
}

/** How people name them. */
export const WETNAMEN = {
  wmo: 'Wmo 2015',
  jeugdwet: 'Jeugdwet',
  wlz: 'Wet langdurige zorg',
} as const satisfies Record<Wet, string>;
export const DOMEINNAMEN = {
  kwaliteit: 'Kwaliteit',
  rechtmatigheid: 'Rechtmatigheid',
} as const satisfies Record<Domein, string>;
