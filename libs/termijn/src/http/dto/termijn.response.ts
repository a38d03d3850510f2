/** Een stap van de berekening: wat er is gedaan en welke bron dat zegt. */
export class TermijnstapResponse {
  stap: string;
  bron: string;
}

/** Waar de termijn staat. */
export class GrondslagResponse {
  soort: string;
  bron: string;
}

/** Een termijn zoals die vandaag is. */
export class TermijnregelResponse {
  id: string;
  code: string;
  naam: string;
  grondslag: GrondslagResponse;
  definitieVersie: number;
  eigenaar: string;
  gevolg: string;
  aanname: boolean;
  object: string;
  objectId: string;
  zaakId: string | null;
  kenmerk: string;
  aanbiederId: string | null;
  behandelaarId: string | null;
  start: string;
  /** Het einde voordat de Algemene termijnenwet is toegepast. */
  ruw: string;
  uiterlijk: string;
  status: string;
  voldaanOp: string | null;
  /** De dag van het besluit om op te schorten, zolang de termijn stilstaat. */
  opgeschortOp: string | null;
  /** Dagen tot de laatste dag; onder nul als die voorbij is. */
  dagenResterend: number | null;
  herleiding: TermijnstapResponse[];
  waarschuwingen: string[];
  versie: number;
  /** Wat u nu met deze termijn kunt doen. */
  handelingen: string[];
}

/** Een eerdere of de huidige versie van de termijn. */
export class TermijnversieResponse {
  versie: number;
  soort: string;
  op: string;
  duur: string | null;
  werkdagen: number | null;
  reden: string | null;
  uiterlijk: string;
  opgeschortOp: string | null;
  herleiding: TermijnstapResponse[];
  door: string | null;
}

/** Een herinnering of een ander moment van de bewaking. */
export class MijlpaalResponse {
  versie: number;
  soort: string;
  op: string;
  ontvanger: string;
  status: string;
  reden: string | null;
}

/** Een termijn met al zijn versies en herinneringen. */
export class TermijnResponse extends TermijnregelResponse {
  versies: TermijnversieResponse[];
  mijlpalen: MijlpaalResponse[];
}

/** Wat hervatten zou betekenen: de nieuwe laatste dag en de stappen daarnaartoe. */
export class HervattingResponse {
  uiterlijk: string;
  herleiding: TermijnstapResponse[];
}

/** De termijnen van een zaak. */
export class TermijnenResponse {
  resultaten: TermijnResponse[];
}

/** Een bladzijde van de te late termijnen, de langst verstreken eerst. */
export class TeLaatResponse {
  resultaten: TermijnregelResponse[];
  volgende: string | null;
}

/** Een versie van een termijn zoals de organisatie die gebruikt. */
export class TermijndefinitieResponse {
  code: string;
  versie: number;
  geldigVanaf: string;
  naam: string;
  aard: string;
  grondslag: GrondslagResponse;
  startgebeurtenis: string;
  /** Zonder duur en zonder werkdagen wordt de lengte per zaak gekozen. */
  duur: string | null;
  werkdagen: number | null;
  awt: boolean;
  goedeVrijdagIsWerkdag: boolean;
  verlengingsbron: string | null;
  maxVerlenging: string | null;
  /** Waar staat dat deze termijn opgeschort kan worden. Leeg: dat kan niet. */
  opschortingsbron: string | null;
  herinneringen: number[];
  ontvangers: string[];
  eigenaar: string;
  gevolg: string;
  aanname: boolean;
}

/** Alle versies van alle termijnen. */
export class TermijndefinitiesResponse {
  resultaten: TermijndefinitieResponse[];
}
