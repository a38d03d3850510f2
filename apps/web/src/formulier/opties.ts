import type { Antwoord, Antwoorden } from '../bewaren/kopieen';
import type { Gezien } from '../delen/gezien';
import type { Veldverschil } from './samenvoegen';
import type { Wijziging } from './wijziging';

export type Veldwaarde = Antwoord;
export type Fouten<W> = Partial<Record<keyof W & string, string>>;

export interface FormulierOpties<W extends Antwoorden, U> {
  begin: W;
  /** What can be said without the server; the server checks everything again. */
  controleer?: (waarden: W) => Fouten<W>;
  /**
   * Sends. `sleutel` is the Idempotency-Key: one for each filling of the form, also after a reload, so that nothing is
   * made twice. `versie` is what the form saw, for If-Match, and `eerst` what it said then.
   */
  verstuur: (waarden: W, sleutel: string, versie: number | undefined, eerst: W) => Promise<U>;
  /** `eerst` is what the form began with, to undo it. */
  gelukt?: (uitkomst: U, waarden: W, eerst: W) => void;
  /** Where a field has another name in the API than in the form. */
  veldnamen?: Readonly<Record<string, keyof W & string>>;
  /** What is acted on, or changed. */
  gezien?: Gezien | undefined;
  /** Whether it tries by itself when the connection is back; not where each try would make something twice. */
  zelfOpnieuw?: boolean;
  /** For a form that changes a record: with it a conflict leads to the compare screen. See `wijzigingVan`. */
  wijziging?: Wijziging<W> | undefined;
  /** For a draft with a home on the server: saves by itself. Never for a decision. */
  tussentijds?: Tussentijds<W, U> | undefined;
}

/** What a form began with, and the version it saw then. */
export interface Basis<W> {
  waarden: W;
  versie: number | undefined;
}

/** Two people changed the same record: what must be chosen before it can be saved. */
export interface Conflict<W> {
  verschil: readonly Veldverschil[];
  nieuwste: Basis<W>;
}

/** How a draft saves itself on the server. */
export interface Tussentijds<W, U> {
  /** What may be saved without a press of a button: the text, never a judgement. */
  wat: (waarden: W, eerst: W) => W;
  /** What came back: its version, and where the page shows it. */
  bewaard: (uitkomst: U) => number;
  /** What came back as answers, where others may have changed other fields of it in the meantime. */
  samen?: ((uitkomst: U) => W) | undefined;
}
