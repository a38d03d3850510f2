/** Een grond waarop informatie gesloten blijft. */
export class UitzonderingsgrondResponse {
  id: string;
  /** Het artikellid: `5.1-1`, `5.1-2`, `5.1-5` of `5.2`. */
  groep: string;
  /** `absoluut` of `relatief`. Bij een relatieve grond hoort een afweging van belangen. */
  soort: string;
  tekst: string;
  bron: string;
}

/** De gronden van de Woo zoals zij vanaf een dag gelden. */
export class GrondencatalogusResponse {
  versie: number;
  geldigVanaf: string;
  gronden: UitzonderingsgrondResponse[];
}

/** Een gewogen grond, met de woorden van de versie die is gebruikt. */
export class GewogengrondResponse extends UitzonderingsgrondResponse {
  /** `van_toepassing`, `deels` of `niet_van_toepassing`. */
  uitkomst: string;
  reden: string;
  belangen: string | null;
}

/** De afweging per grond. */
export class GrondenwegingResponse {
  /** De versie van de lijst met gronden. */
  catalogus: number;
  oordelen: GewogengrondResponse[];
}

/** Of iemand naar verwachting bezwaar maakt. */
export class BezwaarverwachtingResponse {
  verwacht: boolean;
  reden: string;
}

/** Een verzoek aan de rechter om een voorlopige voorziening. */
export class VoorzieningResponse {
  id: string;
  ingediendOp: string;
  rechtbank: string;
  zaaknummer: string;
  /** `toegewezen`, `afgewezen`, `ingetrokken`, of leeg zolang de rechter niet heeft beslist. */
  uitkomst: string | null;
  uitkomstOp: string | null;
  toelichting: string | null;
  opgehevenOp: string | null;
  opheffingsreden: string | null;
}
