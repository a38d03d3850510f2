/** De brief zoals die zou gaan. */
export class AankondigingsbriefResponse {
  /** Het mailadres; null als de brief per post gaat. */
  aan: string | null;
  onderwerp: string;
  tekst: string;
}

/** Een bezoek dat is aangekondigd. */
export class AangekondigdBezoekResponse {
  id: string;
  op: string;
  van: string | null;
  tot: string | null;
  plaats: string | null;
  aangekondigdOp: string;
  wat: string;
  duur: string;
  stukken: string[];
}

/** De bezoeken die u zijn aangekondigd. */
export class AangekondigdeBezoekenResponse {
  resultaten: AangekondigdBezoekResponse[];
}
