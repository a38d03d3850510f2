import { type Overgangstabel, volgendeStatus } from '@navolgbaar/kernel';

export const PLAATSINGSTATUSSEN = ['nog_niet', 'wacht', 'bezig', 'gelukt', 'mislukt'] as const;
export type Plaatsingstatus = (typeof PLAATSINGSTATUSSEN)[number];
export type Plaatsinghandeling = 'biedAan' | 'neem' | 'slaag' | 'stelUit' | 'laatMislukken' | 'trekTerug';
/** What the publicatiebank must come to say of the report. */
export type Plaatsingdoel = 'openbaar' | 'ingetrokken';

const BRON = 'architecture.md §3.3: effecten buiten de database in drie stappen';
const OPNIEUW = 'issue 9: staat per publicatie, met opnieuw';
const recht = 'publicatie:voorstellen';
const TERUG = {
  naar: 'wacht',
  recht,
  bron: 'Herstel van een onjuiste openbaarmaking (AVG art. 16 en 17)',
} as const;

/**
 * The way of a public report to a publicatiebank: outside the database, so in three steps with their state in it.
 * `bezig` means: perhaps there already. The bank is asked before anything is made, so that a broken step makes nothing twice.
 */
export const plaatsingovergangen = {
  nog_niet: { biedAan: { naar: 'wacht', recht, bron: OPNIEUW } },
  wacht: { neem: { naar: 'bezig', recht, bron: BRON }, trekTerug: TERUG },
  bezig: {
    neem: { naar: 'bezig', recht, bron: `${BRON}; na een afgebroken poging` },
    slaag: { naar: 'gelukt', recht, bron: BRON },
    stelUit: { naar: 'wacht', recht, bron: `${BRON}; tijdelijke storing` },
    laatMislukken: { naar: 'mislukt', recht, bron: BRON },
  },
  gelukt: { trekTerug: TERUG },
  mislukt: { biedAan: { naar: 'wacht', recht, bron: OPNIEUW }, trekTerug: TERUG },
} as const satisfies Overgangstabel<Plaatsingstatus, Plaatsinghandeling>;

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
export const na = (status: Plaatsingstatus, handeling: Plaatsinghandeling): Plaatsingstatus =>
  volgendeStatus<Plaatsingstatus, Plaatsinghandeling>(plaatsingovergangen, status, handeling);

/** Why it did not work. A person reads these in the words of the werkbank. */
export const PLAATSINGREDENEN = [
  ...(['STAAT_UIT', 'NIET_INGERICHT', 'ADRES_NIET_TOEGESTAAN', 'ONBEREIKBAAR', 'DUURT_TE_LANG'] as const),
  ...(['STORING', 'TE_DRUK', 'SLEUTEL_GEWEIGERD', 'GEEN_TOEGANG', 'GEWEIGERD', 'NIET_GEVONDEN'] as const),
  ...(['ANTWOORD_ONLEESBAAR', 'PUBLISHER_ONBEKEND', 'CATEGORIE_ONBEKEND', 'DAAR_INGETROKKEN'] as const),
  ...(['NIET_IN_REGISTER', 'ONVERWACHT'] as const),
];
export type Plaatsingreden = (typeof PLAATSINGREDENEN)[number];

/** Minutes to wait after the first, second, … attempt that failed for a passing reason; then a person must look. */
export const WACHTTIJDEN_MIN = [1, 2, 5, 15, 60, 240, 720] as const;

/** An attempt takes no longer than this … */
export const LANGSTE_POGING_MIN = 10;
/** … so after this long without an answer it was broken off, and is done again. */
export const AFGEBROKEN_NA_MIN = 15;

/** @param pogingen attempts so far, this one included @returns minutes to wait, or null when it has failed */
export const wachttijdNa = (pogingen: number, tijdelijk: boolean): number | null =>
  tijdelijk ? (WACHTTIJDEN_MIN[pogingen - 1] ?? null) : null;
