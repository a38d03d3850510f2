/**
 * What a capability lets people find: one table, and which of its columns say what. Constants of our own code, that go
 * into SQL as they are. The search reads the text as the system, and shows a line only as the reader himself may see it.
 */
export interface Zoekbron {
  /** As the reader filters: `zaak`. */
  readonly soort: string;
  /** With its schema. Has `organisatie_id` and `id`. */
  readonly tabel: string;
  /** SQL condition on the rows that can be found; absent: all. */
  readonly alleen?: string;
  /** SQL of the id of the case it belongs to; absent: of none. */
  readonly zaak?: string;
  /** SQL of what it is a paper of: the kind as the reader filters, and the id; absent: it stands by itself. */
  readonly bij?: { readonly soort: string; readonly id: string };
  /** SQL of the number that people call it by, or of no text. */
  readonly nummer: string;
  /** SQL of the moment that decides what is newest; `'infinity'` for what has no age. */
  readonly op: string;
  /** SQL of the day that is shown with a result, or of no day. */
  readonly dag: string;
  /** SQL of what a result is called. */
  readonly titel: string;
  /** SQL of the line under it. */
  readonly toelichting: string;
  /** SQL of how far it is, where that decides whether it can be opened; absent: it always can. */
  readonly stand?: string;
  /** SQL of the rest of the text that can be found. */
  readonly tekst: string;
}
