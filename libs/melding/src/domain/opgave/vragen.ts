/** How a question is answered. `locatie` is one of the provider's own locations in the register. */
export type Opgavevraagsoort =
  'tekst' | 'vak' | 'datum' | 'tijd' | 'keuze' | 'meer' | 'email' | 'telefoon' | 'locatie';

export interface Opgavekeuze {
  readonly code: string;
  readonly naam: string;
}

/** One question to a provider that reports. */
export interface Opgavevraag {
  readonly code: string;
  readonly soort: Opgavevraagsoort;
  readonly vraag: string;
  readonly uitleg?: string;
  readonly opties?: readonly Opgavekeuze[];
  /**
   * `eerst`: without it nothing is registered. `later`: as long as it is open the report is not complete. `vrij`: may
   * stay open.
   */
  readonly nodig: 'eerst' | 'later' | 'vrij';
  /** Asked only when that other question is asked and has one of these answers. */
  readonly als?: { readonly vraag: string; readonly is: readonly string[] };
  /** Mostly the same from one report to the next: offered again with its date, to confirm or to change. */
  readonly vast?: true;
  /** The longest answer, in characters. */
  readonly max: number;
}

/** A group of questions, in the order of the forms that supervisors use (law and practice: melding form fields). */
export interface Opgaveonderdeel {
  readonly code: string;
  readonly titel: string;
  /** Why this is asked: a provider is asked nothing without reason (regeldruk). */
  readonly waarom: string;
  readonly bron: string;
  readonly vragen: readonly Opgavevraag[];
}

/** Never edited once used: a change is a new version, and an answer keeps the version that it was asked by. */
export interface Opgavevragenlijst {
  readonly versie: number;
  readonly onderdelen: readonly Opgaveonderdeel[];
}

/** Answers by the code of their question. Dates are ISO 8601 days, times are UU:MM, choices are codes. */
export type Opgaveantwoorden = Readonly<Record<string, readonly string[]>>;

/** The answer that says that it is not known yet: an answer, and still something to complete. */
export const NOG_ONBEKEND = 'onbekend';

export const vragenVan = ({ onderdelen }: Opgavevragenlijst): readonly Opgavevraag[] =>
  onderdelen.flatMap(({ vragen }) => vragen);

const gegeven = (antwoorden: Opgaveantwoorden, code: string): readonly string[] =>
  (antwoorden[code] ?? []).filter((waarde) => waarde.trim() !== '');

/** The questions that are asked with these answers, in their order. */
export function gevraagd(lijst: Opgavevragenlijst, antwoorden: Opgaveantwoorden): Opgavevraag[] {
  const vragen = vragenVan(lijst);
  const opCode = new Map(vragen.map((vraag) => [vraag.code, vraag]));
  const wordtGevraagd = ({ als }: Opgavevraag): boolean => {
    if (!als) return true;
    const andere = opCode.get(als.vraag);
    return (
      andere !== undefined &&
      wordtGevraagd(andere) &&
      gegeven(antwoorden, als.vraag).some((waarde) => als.is.includes(waarde))
    );
  };
  return vragen.filter(wordtGevraagd);
}

const isOpen = (antwoorden: Opgaveantwoorden, code: string): boolean => {
  const waarden = gegeven(antwoorden, code);
  return waarden.length === 0 || waarden.includes(NOG_ONBEKEND);
};

/** What is still to be completed, as codes in the order of the questions. What is not known yet is not complete. */
export function nogAanTeVullen(lijst: Opgavevragenlijst, antwoorden: Opgaveantwoorden): string[] {
  return gevraagd(lijst, antwoorden)
    .filter(({ nodig, code }) => nodig !== 'vrij' && isOpen(antwoorden, code))
    .map(({ code }) => code);
}

/** What must be answered before anything is registered. "Not known yet" is an answer here: a first report cannot wait. */
export function ontbreektOmTeMelden(lijst: Opgavevragenlijst, antwoorden: Opgaveantwoorden): Opgavevraag[] {
  return gevraagd(lijst, antwoorden).filter(
    ({ nodig, code }) => nodig === 'eerst' && gegeven(antwoorden, code).length === 0,
  );
}
