/** What a norm, a term or a case can rest on (BK-6.01, BK-6.17). A VNG-kader is read beside it and binds nobody. */
export const BRONSOORTEN = [
  'wet',
  'regeling',
  'verordening',
  'beleidsregel',
  'protocol',
  'vng_kader',
] as const;
export type Bronsoort = (typeof BRONSOORTEN)[number];

export const BRONWETTEN = ['wmo', 'jeugdwet', 'wlz'] as const;
export type Bronwet = (typeof BRONWETTEN)[number];

/** How a source read in a period. Days are ISO text; the last one is included. */
export interface Bronversie {
  readonly id: string;
  readonly nummer: number;
  /** How one calls it: `Verordening Wmo Noordstad 2024`. */
  readonly aanduiding: string;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  /** Where one reads it: an address or a number. */
  readonly vindplaats: string | null;
  /** Nobody for what came with the house. */
  readonly vastgelegdDoor: string | null;
}

export interface Bron {
  readonly id: string;
  readonly soort: Bronsoort;
  readonly naam: string;
  /** For which laws it is a ground; empty: for all of them. */
  readonly wetten: readonly Bronwet[];
  /** Whose it is; null: of everybody. */
  readonly gemeenteId: string | null;
  readonly versie: number;
  /** The newest first. */
  readonly versies: readonly Bronversie[];
}

/** What a case is about, as far as it decides on what it rests. */
export interface Grondslagvraag {
  readonly wet: Bronwet;
  readonly gemeenteIds: readonly string[];
  readonly calamiteit: boolean;
  readonly dag: string;
}

/** A version that something rests on, in the words of that moment. */
export interface Grondslag {
  readonly bronversieId: string;
  readonly soort: Bronsoort;
  readonly naam: string;
  readonly aanduiding: string;
  readonly vindplaats: string | null;
}

export const geldtOp = ({ geldigVan, geldigTot }: Bronversie, dag: string): boolean =>
  geldigVan <= dag && (geldigTot === null || geldigTot >= dag);

/**
 * What a case rests on: of every source that is about its law and its gemeenten the version of that day. A protocol is
 * for calamiteiten; a VNG-kader is no ground.
 */
export function kiesGrondslagen(
  bronnen: readonly Bron[],
  { wet, gemeenteIds, calamiteit, dag }: Grondslagvraag,
): Grondslag[] {
  return bronnen
    .filter(({ soort }) => soort !== 'vng_kader' && (soort !== 'protocol' || calamiteit))
    .filter(({ wetten }) => wetten.length === 0 || wetten.includes(wet))
    .filter(({ gemeenteId }) => gemeenteId === null || gemeenteIds.includes(gemeenteId))
    .flatMap((bron) => {
      const versie = bron.versies.find((een) => geldtOp(een, dag));
      return versie ? [alsGrondslag(bron, versie)] : [];
    });
}

export const alsGrondslag = (
  { soort, naam }: Bron,
  { id, aanduiding, vindplaats }: Bronversie,
): Grondslag => ({ bronversieId: id, soort, naam, aanduiding, vindplaats });
