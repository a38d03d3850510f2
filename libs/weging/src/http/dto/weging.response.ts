/** Een stap van de herleiding. */
export class WegingstapResponse {
  stap: string;
  bron: string;
}

/** Het directe contact bij een levensbedreigend signaal. */
export class AfstemmingResponse {
  gedaan: boolean;
  toelichting: string;
}

/** Het contact met elke partij. */
export class AfstemmingenResponse {
  contractbeheer: AfstemmingResponse;
  toegang: AfstemmingResponse;
}

/** De omvang die de drempels van de versie voorstellen. */
export class OmvangvoorstelResponse {
  omvang: string;
  procent: number;
}

/** Dat een tweede persoon het eens was met rood. */
export class BevestigingResponse {
  motivering: string;
  bevestigdOp: string;
  bevestigdDoor: string | null;
}

/** Een weging zoals die is gedaan. Een weging verandert nooit. */
export class WegingResponse {
  id: string;
  meldingId: string;
  matrixversie: number;
  /** De kleuren van deze matrix zijn een aanname: nog vast te stellen. */
  matrixAanname: boolean;
  ernst: string;
  /** Zoals de versie het noemde. */
  ernstNaam: string;
  ernstMotivering: string;
  levensbedreigend: boolean;
  omvang: string;
  omvangNaam: string;
  omvangMotivering: string;
  omvangbasis: string;
  omvangvoorstel: OmvangvoorstelResponse | null;
  getroffen: number | null;
  aantalClienten: number | null;
  eerdereMeldingIds: string[];
  publieksgevoelig: boolean;
  publieksgevoeligToelichting: string | null;
  onrechtmatigheid: string;
  onrechtmatigheidToelichting: string | null;
  kleurMatrix: string;
  kleur: string;
  verhogingsgronden: string[];
  verhogingReden: string | null;
  afstemming: AfstemmingenResponse | null;
  aanZet: string | null;
  partners: string[];
  /** Rood, volgens een versie die een tweede persoon vraagt. */
  wachtOpTweede: boolean;
  bevestiging: BevestigingResponse | null;
  herleiding: WegingstapResponse[];
  vastgesteldOp: string;
  vastgesteldDoor: string | null;
}

/** De vraag, de doorzending of het actiepunt dat uit een besluit volgde. */
export class BesluitwerkResponse {
  soort: string;
  id: string | null;
}

/** Een besluit van het werkoverleg. */
export class BesluitResponse {
  id: string;
  meldingId: string;
  wegingId: string;
  besluit: string;
  actie: string | null;
  aanZet: string;
  partners: string[];
  motivering: string;
  werkoverlegOp: string;
  deelnemers: string[];
  /** Het werkoverleg in dit systeem waarin het is genomen. */
  werkoverlegId?: string | null;
  /** Wat er meteen van is gemaakt. */
  werk?: BesluitwerkResponse | null;
  vastgelegdOp: string;
  vastgelegdDoor: string | null;
}

/** Een eerdere melding over dezelfde aanbieder, met de weging en het besluit van toen. */
export class EerderGewogenResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  ontvangenOp: string;
  weging: WegingResponse | null;
  besluit: BesluitResponse | null;
}

/** Wat een weging meteen in gang zette. */
export class WeegtaakResponse {
  id: string;
  meldingId: string;
  wegingId: string;
  soort: string;
  aanleiding: string;
  status: string;
  uitkomst: string | null;
  toelichting: string | null;
  ontstaanOp: string;
  gedaanOp: string | null;
  gedaanDoor: string | null;
  versie: number;
}

/** Een andere uitkomst van de matrix, en wat daarvoor anders zou moeten zijn. */
export class AndereUitkomstResponse {
  kleur: string;
  ernst: string;
  omvang: string;
  /** Hoeveel graden van ernst en omvang het scheelt. */
  stappen: number;
  /** Vanaf hoeveel getroffen cliënten die omvang wordt voorgesteld. */
  vanafGetroffen: number | null;
}

/** De kleur die de keuzes geven. */
export class WeegproefuitkomstResponse {
  kleurMatrix: string;
  kleur: string;
  wachtOpTweede: boolean;
  /** Waarheen stap 3 nog kan verhogen. */
  hoger: string[];
  andere: AndereUitkomstResponse[];
}

/** Wat een weging nu zou geven. Er wordt niets vastgesteld. */
export class WeegproefResponse {
  omvangvoorstel: OmvangvoorstelResponse | null;
  aantalClienten: number | null;
  eerdereMeldingen: number;
  /** Het afwegingskader vraagt om aan verhogen te denken. */
  vraagtAandacht: boolean;
  aanname: boolean;
  uitkomst: WeegproefuitkomstResponse | null;
}

/** Een openstaande taak met haar melding. */
export class WachtendetaakResponse {
  id: string;
  soort: string;
  meldingId: string;
  ontstaanOp: string;
  nummer: string;
  onderwerp: string;
}

/** Alle wegingen en besluiten van een melding. */
export class WegingsdossierResponse {
  wegingen: WegingResponse[];
  besluiten: BesluitResponse[];
  taken: WeegtaakResponse[];
  eerdere: EerderGewogenResponse[];
}
