/**
 * How far the check on malice of a document is. Only `schoon` and `eigen` go out; `zonder_controle` does where the
 * installation has no scanner and says that it takes that risk. `besmet` has no content any more.
 */
export const DOCUMENTSTATUSSEN = [
  'niet_gecontroleerd',
  'schoon',
  'besmet',
  /** The scanner could not say. It is held, and tried again unless trying changes nothing. */
  'controle_mislukt',
  'zonder_controle',
  /** Made by the system itself, such as a report: nothing came in from outside. */
  'eigen',
] as const;
export type Documentstatus = (typeof DOCUMENTSTATUSSEN)[number];

/** Why a check gave no outcome. */
export const CONTROLEREDENEN = [
  'scanner_weg',
  /** The scanner stopped halfway this document. */
  'afgebroken',
  'te_traag',
  'antwoord_onbekend',
  /** The stored bytes were not there or not those that came in. */
  'opslag',
  'te_groot',
  'versleuteld',
  'macro',
  /** Put together otherwise than its kind prescribes, so that one reader sees other things in it than the next. */
  'opbouw',
  'beeld_beschadigd',
  'beeld_te_groot',
  /** Reading the picture took too much time or memory. */
  'beeld_te_zwaar',
] as const;
export type Controlereden = (typeof CONTROLEREDENEN)[number];

/** These are about the document itself: only a person asks for another try, for instance after the limits went up. */
const BLIJVEND: ReadonlySet<Controlereden> = new Set([
  'te_groot',
  'versleuteld',
  'macro',
  'opbouw',
  'beeld_beschadigd',
  'beeld_te_groot',
]);

/** What a check can still change. */
export const TE_CONTROLEREN = ['niet_gecontroleerd', 'controle_mislukt', 'zonder_controle'] as const;

const DAG_IN_MINUTEN = 24 * 60;
const TE_VAAK_TE_ZWAAR = 3;

/**
 * When a failed check is tried again.
 * @param pogingen how often it was tried, this time included
 * @returns minutes, or null when only a person may ask for it
 */
export function opnieuwOver(reden: Controlereden, pogingen: number): number | null {
  if (BLIJVEND.has(reden) || (reden === 'beeld_te_zwaar' && pogingen >= TE_VAAK_TE_ZWAAR)) return null;
  // Nothing is wrong with the document: as soon as the scanner answers again it has its turn.
  if (reden === 'scanner_weg') return 1;
  return Math.min(2 ** Math.min(pogingen - 1, 20), DAG_IN_MINUTEN);
}

/** Whether a document of this status may leave the house, by any way. @param zonderControle the installation says so */
export function magNaarBuiten(status: Documentstatus, zonderControle: boolean): boolean {
  return status === 'schoon' || status === 'eigen' || (zonderControle && status === 'zonder_controle');
}

/** The statuses that may leave the house, for a query. */
export function naarBuiten(zonderControle: boolean): readonly Documentstatus[] {
  return DOCUMENTSTATUSSEN.filter((status) => magNaarBuiten(status, zonderControle));
}

/** What the scanner said of one stream of bytes. */
export type Scanuitslag =
  | { readonly uitkomst: 'schoon' }
  /** `vondst` is the name that the scanner gives it. */
  | { readonly uitkomst: 'besmet'; readonly vondst: string }
  | { readonly uitkomst: 'mislukt'; readonly reden: Controlereden };

/**
 * Findings of ClamAV that say that it could not look, or that there is a program in it, and not that it is malice: such
 * a file is held and not destroyed (clamd.conf: AlertEncrypted, AlertExceedsMax, AlertOLE2Macros).
 */
const GEEN_VIRUS: readonly (readonly [RegExp, Controlereden])[] = [
  [/^Heuristics\.Encrypted\./, 'versleuteld'],
  [/^Heuristics\.Limits\.Exceeded/, 'te_groot'],
  [/^Heuristics\.OLE2\.ContainsMacros/, 'macro'],
];

/** Reads what clamd answers to INSTREAM (clamd(8)). */
export function leesScanantwoord(antwoord: string): Scanuitslag {
  const tekst = antwoord.split('\0', 1)[0]?.trim() ?? '';
  if (tekst === 'stream: OK') return { uitkomst: 'schoon' };
  const vondst = /^stream: (\S.{0,198}) FOUND$/.exec(tekst)?.[1];
  if (vondst) {
    const anders = GEEN_VIRUS.find(([vorm]) => vorm.test(vondst));
    return anders ? { uitkomst: 'mislukt', reden: anders[1] } : { uitkomst: 'besmet', vondst };
  }
  return { uitkomst: 'mislukt', reden: /size limit exceeded/.test(tekst) ? 'te_groot' : 'antwoord_onbekend' };
}
