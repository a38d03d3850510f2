/** Een themaonderzoek in de lijst. */
export class ThemaregelResponse {
  id: string;
  nummer: string;
  naam: string;
  wet: string;
  domein: string;
  van: string;
  tot: string;
  leiderId: string;
  aantalGekozen: number;
  /** `concept`, `lopend`, `afgerond` of `vervallen`. */
  status: string;
}

/** Een themaonderzoek waar een zaak bij hoort. */
export class ThemaverwijzingResponse {
  id: string;
  nummer: string;
  naam: string;
  status: string;
}

/** Bij welke aanbieders het thema hoort; wat leeg is, sluit niemand uit. */
export class SelectiecriteriaResponse {
  gemeenteId: string | null;
  financiering: string | null;
  contract: string | null;
  voorziening: string | null;
  clientenVan: number | null;
  clientenTot: number | null;
}

/** Een stap van hoe de selectie tot stand kwam. */
export class SelectiestapResponse {
  stap: string;
  bron: string;
}

/** Een selectie zoals die is gemaakt. */
export class TrekkingResponse {
  id: string;
  /** `alle`, `risico`, `aselect` of `handmatig`. */
  wijze: string;
  aantal: number | null;
  /** Bij loting: wie hiermee opnieuw loot, vindt hetzelfde. Leeg voor wie niet alle aanbieders mag zien. */
  zaad: string | null;
  criteria: SelectiecriteriaResponse;
  toelichting: string;
  analyseId: string | null;
  /** Hoeveel aanbieders aan de voorwaarden voldeden. Leeg voor wie ze niet allemaal mag zien. */
  omvang: number | null;
  /** Leeg voor wie niet alle aanbieders mag zien. */
  herleiding: SelectiestapResponse[];
  op: string;
  door: string;
}

/** Een bezoek waarin opnieuw wordt gekeken. */
export class ThemahercontroleResponse {
  id: string;
  op: string;
  status: string;
}

/** Een aanbieder van het thema, met wat er in de zaak gebeurde voor zover u dat mag zien. */
export class ThemadeelnemerResponse {
  aanbiederId: string;
  aanbiederNaam: string;
  /** In de volgorde van de selectie. Leeg voor wie niet alle aanbieders mag zien. */
  plaats: number | null;
  score: number | null;
  clienten: number | null;
  /** `alle`, `risico`, `loting`, `buiten_aantal`, `zonder_keuze` of `toegevoegd`. */
  grond: string;
  gekozen: boolean;
  /** Waarom een mens anders koos. */
  reden: string | null;
  zaakId: string | null;
  zaakNummer: string | null;
  zaakStatus: string | null;
  bezochtOp: string | null;
  geplandOp: string | null;
  /** Het laatste bezoek dat is afgelegd. */
  bezoekId: string | null;
  hercontrole: ThemahercontroleResponse | null;
  bezoekMogelijk: boolean;
  /** Hoeveel bevindingen zijn vastgesteld, en hoeveel daarvan een tekortkoming zijn. */
  bevindingen: number;
  tekortkomingen: number;
  tekortNormen: string[];
  teltMee: boolean;
  /** Of de zaak nog wordt geopend. */
  zaakOnderweg: boolean;
}

/** Een wijziging van de selectie na het begin. */
export class SelectiewijzigingResponse {
  id: string;
  aanbiederId: string;
  aanbiederNaam: string;
  gekozen: boolean;
  reden: string;
  op: string;
  door: string;
}

/** Een waarde van de schaal. */
export class ThemawaardeResponse {
  code: string;
  naam: string;
}

/** Hoeveel aanbieders een oordeel kregen. */
export class ThemacelResponse {
  code: string;
  aantal: number;
}

/** De uitkomsten van een norm. */
export class NormuitkomstResponse {
  code: string;
  thema: string;
  tekst: string;
  cellen: ThemacelResponse[];
  nietBeoordeeld: number;
}

/** Hoeveel aanbieders een oordeel kregen; leeg: niet getoond. */
export class OpencelResponse {
  code: string;
  aantal: number | null;
}

/** De uitkomsten van een norm zoals die naar buiten mogen. */
export class OpenuitkomstResponse {
  code: string;
  thema: string;
  tekst: string;
  cellen: OpencelResponse[];
  nietBeoordeeld: number | null;
  /** Of er iets te zeggen is: er zijn er genoeg beoordeeld, en in een kleine groep niet allen gelijk. */
  genoeg: boolean;
}

/** De uitkomsten zonder wat naar één aanbieder kan wijzen, zoals bij het afronden. */
export class OpenbareuitkomstResponse {
  aantal: number;
  schaal: ThemawaardeResponse[];
  normen: OpenuitkomstResponse[];
}

/** Een themaonderzoek met selectie, voortgang en uitkomsten, en wat u ermee mag doen. */
export class ThemadetailResponse extends ThemaregelResponse {
  vraagstelling: string;
  waaromSoort: string;
  waarom: string;
  waaromBron: string;
  kadercode: string;
  kaderversieId: string | null;
  kader: string | null;
  /** Hoe het kader vandaag heet, voor het begin. Leeg als het vandaag niet geldt, en zodra `kader` het zegt. */
  kadernaam: string | null;
  /** Of niemand de versie van het kader heeft vastgesteld. */
  kaderAanname: boolean;
  criteria: SelectiecriteriaResponse;
  trekkingId: string | null;
  reden: string | null;
  conclusie: string | null;
  /** Leeg zolang het niet is afgerond, en voor wie niet alle aanbieders mag zien. */
  uitkomst: OpenbareuitkomstResponse | null;
  gemaaktOp: string;
  gemaaktDoor: string;
  gestartOp: string | null;
  gestartDoor: string | null;
  afgerondOp: string | null;
  afgerondDoor: string | null;
  gedeeldOp: string | null;
  gedeeldDoor: string | null;
  deeltekst: string | null;
  versie: number;
  trekkingen: TrekkingResponse[];
  deelnemers: ThemadeelnemerResponse[];
  wijzigingen: SelectiewijzigingResponse[];
  schaal: ThemawaardeResponse[];
  /**
   * Zoals het nu is, voor zover u dat mag zien. Besloten zaken tellen voor niemand mee. Leeg na het afronden voor wie niet
   * alle aanbieders mag zien.
   */
  normen: NormuitkomstResponse[];
  meegeteld: number;
  nietMeegeteld: number;
  allesZichtbaar: boolean;
  handelingen: string[];
}

/** Wat met uw organisatie is gedeeld: uw uitkomst naast die van de groep. */
export class GedeeldeuitkomstResponse {
  id: string;
  nummer: string;
  naam: string;
  vraagstelling: string;
  conclusie: string;
  deeltekst: string;
  van: string;
  tot: string;
  kader: string;
  uitkomst: OpenbareuitkomstResponse;
  gedeeldOp: string;
  /** Per norm het oordeel over uw organisatie. */
  eigen: EigenscoreResponse[];
}

/** Het oordeel over uw organisatie op een norm. */
export class EigenscoreResponse {
  norm: string;
  score: string;
}

/** Wat met uw organisatie is gedeeld. */
export class GedeeldeuitkomstenResponse {
  resultaten: GedeeldeuitkomstResponse[];
}
