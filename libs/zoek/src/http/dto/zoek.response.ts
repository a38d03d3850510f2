/** Een gevonden stuk. */
export class ZoekregelResponse {
  soort: string;
  id: string;
  nummer: string | null;
  titel: string;
  toelichting: string | null;
  dag: string | null;
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
  verbeterd: VerbeterdResponse[];
}
