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
}

export abstract class CollegestukkenQuery {
  abstract lijst(filter: {
    readonly gemeenteId: string | null;
    readonly vanaf: string | undefined;
    readonly aantal: number;
  }): Promise<Pagina<Collegestuk>>;
  /** Of each of these cases the gemeenten whose college was informed of it. */
  abstract gemeentenVan(zaakIds: readonly string[]): Promise<{ zaakId: string; gemeenteId: string }[]>;
}
