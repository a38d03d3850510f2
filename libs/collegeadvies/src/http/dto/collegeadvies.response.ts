/** Een regel van de adviezen. De jurist en het college krijgen de zaak en de maatregelen niet. */
export class CollegeadviesregelResponse {
  id: string;
  zaakId?: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  gemeenteId: string;
  gemeenteNaam: string;
  status: string;
  /** `maatregel`, `medewerking` of `calamiteit`. */
  aanleiding: string;
  maatregel: string | null;
  verzondenOp: string | null;
  /** `volgt`, `wijkt_af` of `houdt_aan`. */
  besluit: string | null;
  openVragen: number;
  /** De laatste dag voor wie nu aan zet is. */
  uiterlijk: string | null;
  teLaat: boolean;
  juristUiterlijk?: string | null;
  antwoordUiterlijk?: string | null;
  aangehoudenTot?: string | null;
  begonnenOp?: string;
  basisIds?: string[];
  versie: number;
}

export class CollegeadviezenResponse {
  resultaten: CollegeadviesregelResponse[];
  volgende: string | null;
}

/** Welke maatregel op welke grond kan, wat het dan is, en waar dat staat. */
export class MaatregelgrondResponse {
  maatregel: string;
  grond: string;
  /** `besluit` of `privaatrecht`. */
  karakter: string;
  wetten: string[];
  bron: string;
  aanname: boolean;
}

/** Waarop het advies rust. Het college krijgt alleen de soort en de dag. */
export class AdviesbasisResponse {
  soort: string;
  id?: string;
  omschrijving?: string;
  toelichting?: string | null;
  op: string;
}

/** De grond van de maatregel. */
export class AdviesgrondResponse {
  soort: string;
  vindplaats: string;
}

/** Een cliënt om wie het gaat. */
export class AdviesclientResponse {
  code: string;
  financiering: string;
  wat: string;
}

/** Wat het college wordt geadviseerd. */
export class AdviesinhoudResponse {
  maatregel: string | null;
  grond: AdviesgrondResponse | null;
  van: string | null;
  tot: string | null;
  clienten: AdviesclientResponse[];
  wat: string | null;
  waarom: string | null;
  evenredigheid: string | null;
  gevolg: string | null;
}

/** Het vastgestelde rapport dat meegaat. */
export class AdviesrapportResponse {
  id: string;
  nummer: string;
  vastgesteldOp: string;
  samenvatting: string;
  conclusie: string;
}

/** De zienswijze, of waarom die niet is gevraagd. */
export class AdvieszienswijzeResponse {
  gevraagdOp: string | null;
  aan: string | null;
  /** Tot en met welke dag de aanbieder kan reageren; als erom is gevraagd met een brief. */
  tot?: string | null;
  vorm: string | null;
  ontvangenOp: string | null;
  inhoud: string | null;
  nietHoren: string | null;
  toelichting: string | null;
}

/** Een punt van de jurist. */
export class JuristpuntResponse {
  punt: string;
  tekst: string;
}

/** Wat de jurist vindt. Zonder tekst als alleen zijn conclusie is gedeeld. */
export class JuristoordeelResponse {
  oordeel: string;
  op: string;
  tekst: string | null;
  punten: JuristpuntResponse[] | null;
}

/** Een eerder advies van de jurist, met op welke tekst. */
export class JuristadviesResponse {
  oordeel: string;
  tekst: string;
  punten: JuristpuntResponse[];
  tekstversie: number;
  op: string;
  door?: string | null;
}

/** Dat de jurist het advies terugstuurde. */
export class TerugzendingResponse {
  reden: string;
  op: string;
  door?: string | null;
}

/** Een stuk, met zijn SHA-256. */
export class AdviesstukResponse {
  documentId: string;
  sha256: string;
}

/** Een stuk van het college bij zijn besluit. */
export class BesluitstukResponse {
  documentId: string;
  naam: string;
  op: string;
}

/** Hoe het advies naar het college ging. */
export class AdviesverzendingResponse {
  op: string;
  /** Het advies op papier, zoals het is verzonden. */
  stuk: AdviesstukResponse;
  grond: string;
  /** `conclusie` of `volledig`. */
  juristdeling: string;
  reactie: string | null;
  door?: string | null;
}

/** Een vraag van het college. */
export class CollegevraagResponse {
  id: string;
  vraag: string;
  gesteldOp: string;
  gesteldDoor?: string | null;
  antwoord: string | null;
  beantwoordOp: string | null;
}

/** Wat het college besloot. */
export class CollegebesluitResponse {
  soort: string;
  op: string;
  nummer: string | null;
  inhoud: string;
  reden: string | null;
  tot: string | null;
  maatregel: string | null;
  grond: AdviesgrondResponse | null;
  /** Het college noemde geen grond die past. */
  zonderGrond: boolean;
  /** Overgenomen van papier door de toezichthouder. */
  opPapier: boolean;
  stukken: BesluitstukResponse[];
  vastgelegdOp: string;
  door?: string | null;
}

/** Wat er van het besluit kwam. */
export class BesluiteffectResponse {
  tekst: string;
  op: string;
  door: string | null;
}

/** Iets wat nog ontbreekt. */
export class AdviesgebrekResponse {
  /** Het veld van het advies. */
  name: string;
  reason: string;
}

/** Een advies aan het college. De jurist en het college krijgen alleen wat voor hen is. */
export class CollegeadviesResponse {
  id: string;
  zaakId?: string;
  zaakNummer: string;
  wet: string;
  aanbiederId: string;
  aanbiederNaam: string;
  gemeenteId: string;
  gemeenteNaam: string;
  behandelaarId?: string | null;
  status: string;
  aanleiding: string;
  basis: AdviesbasisResponse[];
  inhoud: AdviesinhoudResponse;
  gegevensversie?: number;
  tekstversie?: number;
  rapport: AdviesrapportResponse | null;
  /** Of u het rapport zelf hier kunt openen. Alleen voor de jurist. */
  rapportLeesbaar?: boolean;
  zienswijze: AdvieszienswijzeResponse | null;
  jurist: JuristoordeelResponse | null;
  keuze: MaatregelgrondResponse | null;
  rechtsmiddel: string | null;
  uiterlijk: string | null;
  teLaat: boolean;
  voorgelegdOp?: string | null;
  juristTermijnId?: string | null;
  juristUiterlijk?: string | null;
  juristadviezen?: JuristadviesResponse[];
  terugzendingen?: TerugzendingResponse[];
  verzending?: AdviesverzendingResponse | null;
  antwoordTermijnId?: string | null;
  antwoordUiterlijk?: string | null;
  vragen?: CollegevraagResponse[];
  besluiten?: CollegebesluitResponse[];
  effecten?: BesluiteffectResponse[];
  reden: string | null;
  beeindigdOp: string | null;
  begonnenOp?: string;
  /** Wat nog nodig is voor het naar het college kan: `grond`, `rapport`, `zienswijze` of `jurist`. */
  nogNodig?: string[];
  /** Wat er moet zijn voordat het naar de jurist kan, met het veld waar het om gaat. Alleen voor het toezicht. */
  nogVoorJurist?: AdviesgebrekResponse[];
  handelingen: string[];
  versie: number;
}
