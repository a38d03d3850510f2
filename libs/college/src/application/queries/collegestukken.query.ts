import type { Pagina } from '@navolgbaar/platform/http';

/** One line of what a college received. */
export interface Collegestuk {
  readonly id: string;
  readonly object: string;
  readonly objectId: string;
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly omschrijving: string;
  readonly grond: string;
  readonly gedeeldOp: string;
  /** When the supervisor withdrew it, and why; null while it holds. */
  readonly ingetrokkenOp: string | null;
  readonly intrekreden: string | null;
}

export interface Collegestukkenfilter {
  readonly gemeenteId: string | null;
  /** Only what was shared of this thing. */
  readonly objectId?: string | undefined;
  /** Only what was shared after this instant. */
  readonly sinds?: string;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export abstract class CollegestukkenQuery {
  abstract lijst(filter: Collegestukkenfilter): Promise<Pagina<Collegestuk>>;
  /** Of each of these cases the gemeenten whose college was informed of it. */
  abstract gemeentenVan(zaakIds: readonly string[]): Promise<{ zaakId: string; gemeenteId: string }[]>;
  /** Shared, and not withdrawn since. */
  abstract geldt(objectId: string, gemeenteId: string): Promise<boolean>;
  abstract isGedeeld(objectId: string, gemeenteId: string): Promise<boolean>;
}
