/** One piece as it goes into the index. */
export interface Zoekstuk {
  readonly id: string;
  readonly nummer: string | null;
  readonly op: string;
  readonly titel: string;
  readonly tekst: string;
}

/** One piece as a reader sees it. */
export interface Gevonden {
  readonly soort: string;
  readonly id: string;
  readonly nummer: string | null;
  readonly titel: string;
  readonly toelichting: string | null;
  /** Legal day, ISO 8601; null for what has none. */
  readonly dag: string | null;
  /** The case it belongs to, whether the reader may see that or not. */
  readonly zaakId: string | null;
  /** What it is a paper of. */
  readonly bijSoort: string | null;
  readonly bijId: string | null;
  /** How far it is, where that decides whether it can be opened. */
  readonly stand: string | null;
}

export interface Treffer {
  readonly soort: string;
  readonly id: string;
}

export interface Indexvraag {
  readonly tsvraag: string | null;
  readonly nummer: string | null;
  /** Null: everything. */
  readonly soorten: readonly string[] | null;
  readonly hoogstens: number;
}

/** The index and the sources behind it, inside the unit of work of whoever asks. */
export abstract class Zoekindex {
  /** What matches, best first; of the newest five hundred. */
  abstract vind(vraag: Indexvraag): Promise<Treffer[]>;
  /** The pieces that the reader may see, in the order of the hits. */
  abstract toon(treffers: readonly Treffer[]): Promise<Gevonden[]>;
  /** Kinds of which more may match than is among these, which came of a question about all kinds. */
  abstract afgekapt(treffers: readonly Treffer[]): ReadonlySet<string>;

  /** Says when what is indexed of the sources is something else than before. */
  abstract bronversie(): string;
  /** Puts a piece on the list. */
  abstract merk(stuk: Treffer): Promise<void>;
  /** Puts the pieces of a kind on the list whose ids lie between two, these two included. */
  abstract merkTussen(soort: string, van: string, tot: string): Promise<void>;
  /** @returns what was changed, each piece once, and no longer on the list; empty when nothing waits */
  abstract neemWerk(aantal: number): Promise<Treffer[]>;
  abstract lees(soort: string, ids: readonly string[]): Promise<Zoekstuk[]>;
  /** @param delen per id the parts of the compounds in its text */
  abstract leg(soort: string, stukken: readonly Zoekstuk[], delen: readonly string[]): Promise<void>;
  abstract verwijder(soort: string, ids: readonly string[]): Promise<void>;
  /** Puts every piece of this organisation on the list. */
  abstract merkAlles(): Promise<void>;
  abstract stand(): Promise<string | null>;
  abstract zetStand(versie: string): Promise<void>;
}

/** Organisations with something to do, read by the role `nav_systeem`. */
export abstract class Zoekwachtlijst {
  abstract organisaties(): Promise<string[]>;
  abstract alle(): Promise<string[]>;
}
