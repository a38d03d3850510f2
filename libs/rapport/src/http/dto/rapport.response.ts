/** Een regel van de lijst met rapporten. */
export class RapportregelResponse {
  id: string;
  nummer: string;
  /** Niet voor een college: dat ziet het rapport en niet de zaak. */
  zaakId?: string;
  zaaknummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  titel: string;
  soort: string;
  status: string;
  vastgesteldOp: string | null;
}

/** Een bladzijde van de lijst. */
export class RapportenResponse {
  resultaten: RapportregelResponse[];
  volgende: string | null;
}

/** Een norm met het oordeel en de onderbouwing. */
export class BevindingResponse {
  norm: string;
  oordeel: string;
  onderbouwing: string;
}

/** De delen van een rapport. */
export class SectiesResponse {
  aanleiding: string;
  feiten: string;
  bevindingen: BevindingResponse[];
  conclusie: string;
  gevolgVoorInwoners: string;
  advies: string;
  samenvatting: string;
}

/** Hoe makkelijk de samenvatting leest. Dit is advies. */
export class LeesbaarheidResponse {
  gemiddeldeZinslengte: number;
  /** Het begin van zinnen die te lang zijn voor gewone taal. */
  langeZinnen: string[];
}

/** Een rapport van de toezichthouder. Wat niet verplicht is, krijgt alleen het team van de toezichthouder. */
export class RapportResponse {
  id: string;
  nummer: string;
  zaakId?: string;
  zaaknummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  titel: string;
  soort: string;
  secties: SectiesResponse;
  status: string;
  opsteller?: string | null;
  vaststeller?: string | null;
  /** Of bij het vaststellen vier ogen nodig waren. */
  vierOgen?: boolean | null;
  vastgesteldOp: string | null;
  documentId: string | null;
  pdfSha256: string | null;
  pdfFout?: string | null;
  leesbaarheid?: LeesbaarheidResponse;
  /** U hebt dit zelf opgesteld: een collega stelt het vast. */
  andereVaststellerNodig?: boolean;
  versie: number;
  /** Wat u nu met dit rapport kunt doen. */
  handelingen: string[];
}

/** De instelling voor het vaststellen van rapporten. */
export class RapportinstellingResponse {
  vierOgen: boolean;
  reden: string;
  versie: number;
}
