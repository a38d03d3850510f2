/** A temporary client stop as everybody reads it while it runs: of the measure only this, and nothing that a person wrote freely. */
export interface Registerstop {
  /** Of the measure. */
  readonly id: string;
  readonly organisatieNaam: string;
  readonly aanbiederNaam: string;
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly grond: string;
  /** Legal days, the last one included; null: until it is lifted. */
  readonly van: string;
  readonly tot: string | null;
  /** The legal day on which it came on the page. */
  readonly openbaarOp: string;
}

/** A stop on a public page. */
export interface Openbarestop extends Omit<Registerstop, 'id' | 'gemeenteId'> {
  readonly aanbiederSlug: string;
}

/** Which stops of today a reader asks for. */
export interface Stopvraag {
  /** Legal day: what ended before it, is not there. */
  readonly dag: string;
  readonly aanbiederSlug?: string | null;
  /** Part of the name of a provider, as typed. */
  readonly aanbieder?: string | null;
  readonly gemeente?: string | null;
}

/** Writing the stops that everybody reads: in the transaction of the act, by the organisation or the gemeente itself. */
export abstract class Stopschrijver {
  abstract plaats(stop: Registerstop): Promise<void>;
  /** Another last day; nothing where it does not stand there. */
  abstract wijzig(id: string, tot: string | null): Promise<void>;
  /** Nothing of it stays. */
  abstract haalWeg(id: string): Promise<void>;
}
