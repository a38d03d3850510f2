/** Waar een stuk bij hoort. */
export class VindplaatsResponse {
  soort: string;
  id: string;
  nummer: string | null;
  titel: string;
}

/** Een gevonden stuk. */
export class ZoekregelResponse {
  soort: string;
  id: string;
  nummer: string | null;
  titel: string;
  toelichting: string | null;
  dag: string | null;
  /** De zaak waar het bij hoort, als u die mag zien. */
  zaak: VindplaatsResponse | null;
  /** Bij een document: waarvan het een stuk is. */
  bij: VindplaatsResponse | null;
  /** Bij een document dat nu niet open kan: hoe ver de controle is. */
  gesloten: string | null;
}

/** Hoeveel er van een soort is gevonden. */
export class SoortaantalResponse {
  soort: string;
  aantal: number;
  /** Er kan meer zijn: alleen het nieuwste wordt geteld. */
  meer: boolean;
}

/** Een woord dat anders is gelezen, omdat het op een typefout lijkt. */
export class VerbeterdResponse {
  was: string;
  wordt: string;
}

/** Wat er is gevonden, het beste eerst; ten hoogste vijftig. */
export class ZoekuitkomstResponse {
  resultaten: ZoekregelResponse[];
  /** Er is meer gevonden dan hier staat. */
  meer: boolean;
  aantallen: SoortaantalResponse[];
  verbeterd: VerbeterdResponse[];
}

/** Een melding van iemand, en of die melder of cliënt is. */
export class BetrokkeneregelResponse extends ZoekregelResponse {
  /** `melder`, `client` of beide. */
  rollen: string[];
}

/** De meldingen van melder of cliënt, de nieuwste eerst; ten hoogste vijftig. */
export class BetrokkeneuitkomstResponse {
  resultaten: BetrokkeneregelResponse[];
  meer: boolean;
}
