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

/** De termijnen van een zaak. */
export class TermijnenResponse {
  resultaten: TermijnResponse[];
}

/** Een bladzijde van de te late termijnen, de langst verstreken eerst. */
export class TeLaatResponse {
  resultaten: TermijnregelResponse[];
  volgende: string | null;
}

/** Een open termijn in de agenda. */
export class AgendatermijnResponse {
  id: string;
  naam: string;
  /** Wie aan zet is. */
  eigenaar: string;
  zaakId: string | null;
  kenmerk: string;
  behandelaarId: string | null;
  uiterlijk: string;
  /** Dagen tot de laatste dag; onder nul als die voorbij is. */
  dagenResterend: number;
  versie: number;
}

/** Een dag die geen gewone dag is, met de reden en de bron. */
export class VrijeDagResponse {
  datum: string;
  soort: string;
  naam: string;
  bron: string;
}

/** De open termijnen met een laatste dag in de periode, op volgorde van die dag. */
export class AgendaResponse {
  van: string;
  tot: string;
  resultaten: AgendatermijnResponse[];
  /** Onwaar als er meer termijnen zijn dan het maximum; de eerste staan er dan in. */
  volledig: boolean;
  /** Hoeveel termijnen er ten hoogste in staan. */
  maximum: number;
  vrijeDagen: VrijeDagResponse[];
  waarschuwingen: string[];
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
