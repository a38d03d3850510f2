/** Een regel van de lijst met bevindingen: één versie. */
export class BevindingregelResponse {
  id: string;
  /** Binnen de zaak, zoals `V-1`. */
  nummer: string;
  volgnummer: number;
  stelling: string;
  soort: string;
  betreft: string;
  /** Over welke aanbieder van de zaak. */
  aanbiederId: string | null;
  wetten: string[];
  status: string;
  vastgesteldOp: string | null;
  /** De nummers van de bewijsstukken waarop de bevinding rust en die u kunt zien. */
  bewijs: string[];
  /** Of een van de bewijsstukken uit intern gemelde incidenten komt, ook een stuk dat u niet kunt zien. */
  rustOpVim: boolean;
}

/** Een bladzijde van de lijst met bevindingen. */
export class BevindingenResponse {
  resultaten: BevindingregelResponse[];
  volgende: string | null;
}

/** Een stap van de herleiding van een vervolg. */
export class BevindingherleidingResponse {
  stap: string;
  bron: string;
}

/** Wat uit een bevinding kan volgen, en waarom. */
export class BevindingvervolgResponse {
  /** De wetten waarvoor een maatregel op de bevinding kan rusten. */
  maatregelVoor: string[];
  /** Of een deel naar de IGJ en het zorgkantoor gaat. */
  doorgeven: boolean;
  /** Of het college kan worden geïnformeerd over een pgb-houder. */
  verstrekken: boolean;
  herleiding: BevindingherleidingResponse[];
}

/** Een bewijsstuk onder een bevinding. */
export class BewijsOnderBevindingResponse {
  id: string;
  nummer: string;
  soort: string;
  omschrijving: string;
  vim: boolean;
  status: string;
}

/** Een versie van een bevinding. */
export class BevindingversieResponse {
  id: string;
  volgnummer: number;
  status: string;
  stelling: string;
  opgesteldOp: string;
  vastgesteldOp: string | null;
  herzienreden: string | null;
  intrekreden: string | null;
}

/** Het oordeel op de schaal van het kader. */
export class NormscoreResponse {
  code: string;
  naam: string;
}

/** Een stap van de herleiding: wat er is gedaan en welke bron dat zegt. */
export class NormherleidingResponse {
  stap: string;
  bron: string;
}

/** De norm waaraan is getoetst, met de woorden van toen. */
export class NormtoetsingResponse {
  kaderversieId: string;
  kader: string;
  normcode: string;
  norm: string;
  /** `wettelijk` of `aanbeveling`, voor deze aanbieder. */
  binding: string;
  herleiding: NormherleidingResponse[];
  score: NormscoreResponse;
  /** De dag waarop is gekeken of de norm hier gold. Ontbreekt bij wat eerder is vastgelegd. */
  dag?: string;
  toelichting: string | null;
}

/** Een versie van een bevinding, met haar bewijs en de andere versies. */
export class ZaakbevindingResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  nummer: string;
  volgnummer: number;
  vervangtId: string | null;
  herzienreden: string | null;
  stelling: string;
  soort: string;
  betreft: string;
  /** Over welke aanbieder van de zaak. */
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  wetten: string[];
  clientgroepen: string[];
  onderbouwing: string;
  gevolgen: string;
  geleerd: string | null;
  toetsing: NormtoetsingResponse | null;
  status: string;
  opgesteldOp: string;
  opgesteldDoor: string | null;
  vastgesteldOp: string | null;
  vastgesteldDoor: string | null;
  intrekreden: string | null;
  versie: number;
  bewijs: BewijsOnderBevindingResponse[];
  rustOpVim: boolean;
  versies: BevindingversieResponse[];
  vervolg: BevindingvervolgResponse;
  /** Wat u nu met deze bevinding kunt doen. */
  handelingen: string[];
}
