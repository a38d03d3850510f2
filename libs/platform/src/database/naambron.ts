/**
 * What a capability lets others name: one table, and which of its columns say how people know a row. Constants of our
 * own code, that go into SQL as they are. Who reads by it sees a row only where the row-level policies let him.
 */
export interface Naambron {
  /** The kind of thing: `zaak`. */
  readonly soort: string;
  /** With its schema. Has `organisatie_id` and `id`. */
  readonly tabel: string;
  /** SQL of the number that people call it by, or of no text. */
  readonly nummer: string;
  /** SQL of what it is called. */
  readonly titel: string;
  /** SQL of the day that counts for it, or of no day. */
  readonly dag: string;
  /** SQL of the case it belongs to, or of no id. */
  readonly zaak: string;
  /** SQL of the provider that it was made for, or of no id. */
  readonly aanbieder: string;
  /** SQL of the provider that it is about, where that is not who it was made for. */
  readonly betreft?: string;
  /** SQL of the kind and the id of what one opens to read it. */
  readonly plek: readonly [soort: string, id: string];
}
