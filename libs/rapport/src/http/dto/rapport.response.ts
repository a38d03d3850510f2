import { ApiProperty } from '@nestjs/swagger';
import { TEKSTDOCUMENT } from './rapport.request';

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
export class RapportbevindingResponse {
  /** De versie van een bevinding van de zaak waaruit deze is overgenomen. */
  bevindingId: string | null;
  /** Het nummer van die bevinding in de zaak: V-1 is 1. */
  bevindingnummer: number | null;
  norm: string;
  oordeel: string;
  @ApiProperty(TEKSTDOCUMENT)
  onderbouwing: Record<string, unknown>;
}

/** Een deel zoals het sjabloon het kent. */
export class SjabloonsectieResponse {
  sleutel: string;
  kop: string;
  /** Nodig om het rapport te kunnen vaststellen. */
  verplicht: boolean;
  /** Wat hier hoort te staan. */
  hulp: string;
}

/** Een deel van een rapport: een opgemaakte tekst onder de kop van het sjabloon. */
export class RapportsectieResponse extends SjabloonsectieResponse {
  @ApiProperty(TEKSTDOCUMENT)
  inhoud: Record<string, unknown>;
}

/** Uit welke delen een nieuw rapport van dit soort bestaat. */
export class RapportsjabloonResponse {
  soort: string;
  versie: number;
  bron: string;
  secties: SjabloonsectieResponse[];
  /** Na welk deel de bevindingen komen. */
  bevindingenNa: string;
}

/** Een norm waarnaar een rapport kan verwijzen. */
export class RapportnormResponse {
  kaderversieId: string;
  /** De naam en de versie van het toetsingskader. */
  kader: string;
  code: string;
  /** Wat de norm vraagt. */
  norm: string;
}

/** Een woord dat niet iedereen kent, met een gewoner woord. */
export class WoordtipResponse {
  woord: string;
  liever: string;
}

/** Hoe makkelijk de samenvatting leest. Dit is advies. */
export class LeesbaarheidResponse {
  gemiddeldeZinslengte: number;
  /** Het begin van zinnen die te lang zijn voor gewone taal. */
  langeZinnen: string[];
  moeilijkeWoorden: WoordtipResponse[];
  /** Het begin van zinnen die niet zeggen wie het doet. */
  lijdendeZinnen: string[];
}

/** Hoe het staat met het wederhoor over dit rapport. */
export class WederhoorstandResponse {
  wederhoorId: string;
  /** `loopt`, `gehoord` of `geen_reactie`. */
  stand: string;
  /** De delen met een reactie die nog geen antwoord heeft. */
  onbeantwoord: string[];
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
  /** Het sjabloon waarmee het rapport is begonnen. */
  sjabloonversie?: number;
  /** In de volgorde van het lezen. */
  secties: RapportsectieResponse[];
  bevindingen: RapportbevindingResponse[];
  /** Na welk deel de bevindingen komen. */
  bevindingenNa: string;
  status: string;
  opsteller?: string | null;
  vaststeller?: string | null;
  /** Of bij het vaststellen vier ogen nodig waren. */
  vierOgen?: boolean | null;
  vastgesteldOp: string | null;
  wederhoor?: WederhoorstandResponse | null;
  /** Waarom is vastgesteld zonder de aanbieder te horen. */
  zonderWederhoor?: string | null;
  /** Wat de aanbieder zelf in het rapport zegt, onveranderd. */
  eigenReactie: string | null;
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
  /** Hoeveel woorden van de aanbieder zelf in het rapport passen. */
  meesteWoorden: number;
  reden: string;
  versie: number;
}

/** Iets wat de controle van een rapport vond. */
export class ControlepuntResponse {
  /** `ontbreekt`, `kop`, `afbeelding`, `tabel`, `teken`, `bevinding`, `verwijzing`, `wederhoor`, `opmerking` of `leesbaarheid`. */
  soort: string;
  /** Hiermee kan het rapport niet worden vastgesteld; anders is het advies. */
  blokkeert: boolean;
  /** Waar het staat: `secties.feiten`, `bevindingen.0.onderbouwing`, `wederhoor`. */
  plaats: string;
  reden: string;
}

/** Wat de zaak anders zegt dan het rapport. */
export class BevindingverschilResponse {
  /** `nieuw`, `herzien` of `ingetrokken`. */
  soort: string;
  /** V-1 is 1. */
  bevindingnummer: number;
  /** De versie die nu geldt. */
  bevindingId: string | null;
  /** De hoeveelste bevinding van het rapport, vanaf 0. */
  plaats: number | null;
  norm: string;
}

/** De controle van een rapport. */
export class RapportcontroleResponse {
  punten: ControlepuntResponse[];
  verschillen: BevindingverschilResponse[];
}
