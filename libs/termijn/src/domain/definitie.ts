import { type Dagduur, type Duur, eisDuur, isDagduur, leesDuur } from './duur';
import { type Escalatiestap, escalatiefout } from './escalatie';
import { weiger } from './fouten';
import type { Lopenderegels } from './lopende-termijn';
import type { Grondslag } from './regels';

export const GRONDSLAGSOORTEN = ['wet', 'amvb', 'beleid', 'brief'] as const;
export const TERMIJNAARDEN = ['termijn', 'wachttijd'] as const;
export const EIGENAREN = ['aanbieder', 'toezichthouder', 'college'] as const;
export const TERMIJNONTVANGERS = ['aanbieder', 'behandelaar'] as const;
export type Termijnontvanger = (typeof TERMIJNONTVANGERS)[number];

/** One version of a term as the organisation uses it. Never changed: a change is a new version. */
export interface Termijndefinitie {
  readonly code: string;
  readonly versie: number;
  /** Legal day, ISO 8601. */
  readonly geldigVanaf: string;
  readonly naam: string;
  /** In a `termijn` something must come; a `wachttijd` only has to pass before something is allowed. */
  readonly aard: (typeof TERMIJNAARDEN)[number];
  readonly grondslag: Grondslag;
  readonly startgebeurtenis: string;
  /** Null: set per case, when the term starts. */
  readonly lengte: Dagduur | null;
  readonly awt: boolean;
  readonly goedeVrijdagIsWerkdag: boolean;
  /** Null: this term cannot be extended. */
  readonly verlenging: { readonly maximum: Dagduur | null; readonly bron: string } | null;
  /** Null: this term cannot be suspended. For a policy term the policy that says so, never Awb art. 4:15 (rulings). */
  readonly opschorting: { readonly bron: string } | null;
  /** On how many days before the last day somebody is reminded. */
  readonly herinneringen: readonly number[];
  /** Who gets reminders, and the news that the term has passed. */
  readonly ontvangers: readonly Termijnontvanger[];
  /** Who hears of it when the term has passed and is still open; empty: only its receivers do. */
  readonly escalatie: readonly Escalatiestap[];
  /** Who must act within the term. */
  readonly eigenaar: (typeof EIGENAREN)[number];
  /** What follows when the term passes. */
  readonly gevolg: string;
  /** Whether something in it is our own choice and stands in no source; the grondslag says what. */
  readonly aanname: boolean;
}

/** A length as rows and requests have it: an ISO 8601 duration, or a number of werkdagen. */
export interface Lengte {
  readonly duur?: string | null | undefined;
  readonly werkdagen?: number | null | undefined;
}

const LETTER = { dagen: 'D', weken: 'W', maanden: 'M', jaren: 'Y' } as const;

/**
 * Reads a length; null when neither is given.
 * @throws DomeinFout TERMIJN_DUUR_ONGELDIG for hours, for both at once, and for a length out of range
 */
export function leesLengte({ duur, werkdagen }: Lengte): Dagduur | null {
  const inWerkdagen = werkdagen !== undefined && werkdagen !== null;
  if (duur && inWerkdagen) weiger('TERMIJN_DUUR_ONGELDIG', { duur, werkdagen });
  if (!duur && !inWerkdagen) return null;
  const gelezen: Duur = duur ? leesDuur(duur) : { aantal: werkdagen ?? 0, eenheid: 'werkdagen' };
  if (!isDagduur(gelezen)) weiger('TERMIJN_DUUR_ONGELDIG', { duur: duur ?? '' });
  eisDuur(gelezen);
  return gelezen;
}

/** The opposite of `leesLengte`. */
export function schrijfLengte(lengte: Dagduur | null): { duur: string | null; werkdagen: number | null } {
  if (!lengte) return { duur: null, werkdagen: null };
  const { aantal, eenheid } = lengte;
  if (eenheid === 'werkdagen') return { duur: null, werkdagen: aantal };
  return { duur: `P${aantal}${LETTER[eenheid]}`, werkdagen: null };
}

/**
 * The rules by which a term of this definition runs.
 * @param lengte the length chosen for this case; only where the definition leaves it open
 * @throws DomeinFout TERMIJN_DUUR_NODIG, TERMIJN_DUUR_LIGT_VAST
 */
export function regelsVan(definitie: Termijndefinitie, lengte: Dagduur | null): Lopenderegels {
  const vast = definitie.lengte;
  if (vast && lengte) weiger('TERMIJN_DUUR_LIGT_VAST', { termijn: definitie.code });
  const duur = vast ?? lengte ?? weiger('TERMIJN_DUUR_NODIG', { termijn: definitie.code });
  const { awt, goedeVrijdagIsWerkdag, grondslag, verlenging, opschorting } = definitie;
  return { duur, awt, goedeVrijdagIsWerkdag, grondslag, verlenging, opschorting };
}

/** Awb art. 4:15 in the ways people write it. */
const AWB_4_15 = /\b4:15\b/;

/** What is wrong with the ground of a suspension; null when nothing is. */
function opschortingsfout({ aard, grondslag, opschorting }: Termijndefinitie): string | null {
  if (!opschorting) return null;
  if (aard === 'wachttijd') return 'Een wachttijd kan niet worden opgeschort. Laat dit leeg.';
  if (opschorting.bron.trim() === '') return 'Geef aan waar staat dat opschorten mag.';
  // rulings, Termijnen: supervision decides on no aanvraag, so a policy term never leans on Awb art. 4:15.
  const vanDeWet = grondslag.soort === 'wet' || grondslag.soort === 'amvb';
  return !vanDeWet && AWB_4_15.test(opschorting.bron)
    ? 'Awb art. 4:15 geldt alleen voor een termijn uit de wet. Noem het eigen beleid.'
    : null;
}

const MAX_HERINNERINGEN = 10;
const MAX_DAGEN_VOORAF = 365;

/**
 * Whether a definition may be stored. Every fault of the fields at once.
 * @throws DomeinFout TERMIJN_GRONDSLAG_ONTBREEKT, TERMIJN_NIET_VERLENGBAAR and
 * TERMIJN_NIET_OPSCHORTBAAR (T-01), TERMIJN_DEFINITIE_ONGELDIG
 */
export function eisGeldigeDefinitie(definitie: Termijndefinitie): void {
  const { grondslag, herinneringen, ontvangers, verlenging, opschorting } = definitie;
  if (grondslag.bron.trim() === '') {
    weiger('TERMIJN_GRONDSLAG_ONTBREEKT', {}, [{ name: 'grondslag', reason: 'Vul de grondslag in.' }]);
  }
  // rulings, Termijnen: T-01 cannot be extended, whatever an organisation would like.
  if (definitie.code === 'T-01' && verlenging) weiger('TERMIJN_NIET_VERLENGBAAR');
  if (definitie.code === 'T-01' && opschorting) weiger('TERMIJN_NIET_OPSCHORTBAAR');
  const fouten: { name: string; reason: string }[] = [];
  const keur = (goed: boolean, name: string, reason: string) => {
    if (!goed) fouten.push({ name, reason });
  };
  for (const veld of ['naam', 'startgebeurtenis', 'gevolg'] as const) {
    keur(definitie[veld].trim() !== '', veld, 'Vul dit in.');
  }
  const heel = herinneringen.every((dag) => Number.isInteger(dag) && dag >= 1 && dag <= MAX_DAGEN_VOORAF);
  keur(heel, 'herinneringen', `Geef hele dagen van 1 tot en met ${MAX_DAGEN_VOORAF}.`);
  keur(new Set(herinneringen).size === herinneringen.length, 'herinneringen', 'Noem elke dag één keer.');
  keur(
    herinneringen.length <= MAX_HERINNERINGEN,
    'herinneringen',
    `Geef ten hoogste ${MAX_HERINNERINGEN} dagen.`,
  );
  keur(herinneringen.length === 0 || ontvangers.length > 0, 'ontvangers', 'Kies wie de herinnering krijgt.');
  keur(
    !verlenging || verlenging.bron.trim() !== '',
    'verlengingsbron',
    'Geef aan waar staat dat verlengen mag.',
  );
  const ladder = escalatiefout(definitie.aard, definitie.escalatie);
  keur(ladder === null, 'escalatie', ladder ?? '');
  const fout = opschortingsfout(definitie);
  keur(fout === null, 'opschortingsbron', fout ?? '');
  if (fouten.length > 0) weiger('TERMIJN_DEFINITIE_ONGELDIG', {}, fouten);
}
