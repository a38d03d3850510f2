import type { Instrument, Werksoort } from './woorden';

/** `niet_in_tekst`: the sources say nothing of it (C13), which is not the same as that it cannot. */
export const DEKKINGEN = ['verplicht', 'bruikbaar', 'beperkt', 'dekt_niet', 'niet_in_tekst'] as const;
export type Dekking = (typeof DEKKINGEN)[number];

/** The instruments of the table; of the others the text gives no coverage by kind of worker. */
export const GEDEKTE_INSTRUMENTEN = [
  'referenties',
  'big',
  'skj',
  'vog',
  'igj',
  'wsr',
  'tuchtrecht_vrijwilligers',
  'continue_screening',
] as const satisfies readonly Instrument[];
type GedektInstrument = (typeof GEDEKTE_INSTRUMENTEN)[number];

const TEKEN = {
  '●': 'verplicht',
  '○': 'bruikbaar',
  '◐': 'beperkt',
  '✗': 'dekt_niet',
  '–': 'niet_in_tekst',
} as const satisfies Record<string, Dekking>;

/** Requirements § 3.3, in the order of the instruments above. */
const TABEL: Readonly<Record<Werksoort, string>> = {
  zorgverlener_wlz: '○○–●○○✗✗',
  zorgverlener_ggz_verblijf: '○○–●○○✗✗',
  zorgverlener_wkkgz: '○○––○◐✗✗',
  hulpverlener_wmo: '○○––✗◐✗✗',
  jeugdhulpverlener: '○○○●––✗✗',
  ondersteunend: '○✗–●✗○✗✗',
  vrijwilliger: '◐✗–○–○○✗',
  stagiair: '○––––○✗◐',
  zzper: '◐○–◐◐◐✗✗',
  uitzendkracht: '◐◐–◐–◐✗✗',
  kinderopvang: '○––●✗––●',
};

function isGedekt(instrument: Instrument): instrument is GedektInstrument {
  return (GEDEKTE_INSTRUMENTEN as readonly Instrument[]).includes(instrument);
}

/** What an instrument can show of this kind of worker. */
export function dekkingVan(werksoort: Werksoort, instrument: Instrument): Dekking {
  if (!isGedekt(instrument)) return 'niet_in_tekst';
  const teken = [...TABEL[werksoort]][GEDEKTE_INSTRUMENTEN.indexOf(instrument)];
  return TEKEN[teken as keyof typeof TEKEN];
}
