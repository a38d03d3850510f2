/** Een bewaarde versie van een rapport. */
export class RapportversieResponse {
  id: string;
  volgnummer: number;
  /** `tussendoor`, `wederhoor` of `vastgesteld`. */
  aanleiding: string;
  naam: string;
  /** De versie van het rapport op dat moment. */
  rapportversie: number;
  gemaaktOp: string;
  gemaaktDoor: string | null;
}

/** Een regel tekst die bleef, verdween of kwam. */
export class RapportvergelijkregelResponse {
  /** `zelfde`, `weg` of `nieuw`. */
  soort: string;
  tekst: string;
}

/** Een deel van het rapport dat anders is. */
export class RapportdeelverschilResponse {
  /** `titel`, `secties.feiten`, `bevindingen.0.onderbouwing`. */
  plaats: string;
  regels: RapportvergelijkregelResponse[];
}

/** Wat er tussen twee versies veranderde. */
export class RapportvergelijkingResponse {
  van: RapportversieResponse;
  /** Leeg: het rapport van nu. */
  met: RapportversieResponse | null;
  verschillen: RapportdeelverschilResponse[];
}
