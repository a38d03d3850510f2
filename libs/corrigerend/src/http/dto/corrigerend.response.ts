/** Een regel van het register. Het college en de aanbieder krijgen alleen wat voor hen is. */
export class CorrigerendregelResponse {
  id: string;
  nummer: string;
  zaakId?: string;
  zaakNummer?: string;
  aanbiederId: string;
  aanbiederNaam: string;
  gemeenteId?: string;
  gemeenteNaam: string;
  adviesId?: string | null;
  soort: string;
  status: string;
  karakter: string | null;
  zonderGrond?: boolean;
  van: string | null;
  tot: string | null;
  /** Tot wanneer de gemeente terugmeldt; leeg als zij dat deed. */
  uitvoeringUiterlijk?: string | null;
  /** Wat de gemeente meldde: `uitgevoerd`, `deels_uitgevoerd` of `niet_uitgevoerd`; leeg zolang zij niet klaar is met melden. */
  uitvoering: string | null;
  beslotenOp: string;
  bekendgemaaktOp: string | null;
  geschorstTot: string | null;
  overgedragenOp?: string | null;
  openMiddelen?: number;
  teLaat?: boolean;
  /** De laatste dag van de stop is voorbij. */
  voorbij: boolean;
  versie?: number;
}

/** Een bladzijde van het register. */
export class CorrigerendenResponse {
  resultaten: CorrigerendregelResponse[];
  volgende: string | null;
}

/** De grond van de maatregel. */
export class CorrigerendgrondResponse {
  soort: string;
  vindplaats: string;
}

/** Het besluit van het college. De aanbieder krijgt de dag en het nummer. */
export class CorrigerendbesluitResponse {
  op: string;
  nummer: string | null;
  inhoud?: string;
  reden?: string | null;
  opPapier?: boolean;
}

/** Wat de gemeente van een cliënt meldde. */
export class CorrigerenduitvoeringResponse {
  uitkomst: string;
  op: string;
  toelichting: string;
}

/** Een cliënt om wie het gaat. */
export class CorrigerendclientResponse {
  code: string;
  financiering: string;
  wat: string;
  uitvoering: CorrigerenduitvoeringResponse | null;
}

/** Een stap van de berekening. */
export class CorrigerendstapResponse {
  stap: string;
  bron: string;
}

/** Tot wanneer iemand bezwaar of beroep kan instellen (Awb art. 6:7 tot en met 6:9). */
export class MiddeltermijnResponse {
  uiterlijk: string;
  /** Tot wanneer het mag binnenkomen als het op tijd op de post ging. */
  post: string;
  herleiding: CorrigerendstapResponse[];
}

/** Hoe en wanneer de maatregel is bekendgemaakt. */
export class CorrigerendbekendmakingResponse {
  op: string;
  hoe?: string;
  aanAanbieder?: boolean;
  bezwaar: MiddeltermijnResponse | null;
}

/** Wat de gemeente van een last meldde. */
export class CorrigerendbedragResponse {
  soort: string;
  op: string;
  centen: number | null;
}

/** Hoe een rechtsmiddel afliep. */
export class RechtsmiddeluitkomstResponse {
  uitkomst: string;
  gevolg: string;
  op: string;
  /** Niet voor de aanbieder. */
  toelichting?: string;
  beroep: MiddeltermijnResponse | null;
}

/** Wat iemand tegen de maatregel deed. */
export class RechtsmiddelResponse {
  id: string;
  soort: string;
  indiener: string;
  code: string | null;
  ingesteldOp: string;
  gepostOp: string | null;
  uiterlijk: string | null;
  teLaat: boolean | null;
  uitkomst: RechtsmiddeluitkomstResponse | null;
}

/** De schorsing door de rechter. */
export class CorrigerendschorsingResponse {
  van: string;
  tot: string | null;
  reden?: string;
}

/** Hoe de maatregel eindigde. */
export class CorrigerendeindeResponse {
  op: string;
  reden?: string;
}

/** Het besluit dat iedereen over de stop mag lezen zolang die loopt. De aanbieder krijgt wie besloot en waarom. */
export class CorrigerendopenbaarmakingResponse {
  /** `college` of `mandaat`. */
  besluiter: string;
  mandaat: string | null;
  besluitOp: string;
  motivering: string;
  belangen?: string;
  zienswijze?: string;
  /** Wat de aanbieder vond: `geen_bezwaar`, `bezwaar` of `ziet_af`; `null` als hij niets zei of niet is gevraagd. */
  gehoord?: string | null;
  /** De dag waarop de aanbieder het besluit kreeg. */
  bekendgemaaktOp: string;
  /** De eerste dag waarop de stop daar mag staan, en hoe die is berekend. */
  vanaf: string;
  herleiding?: CorrigerendstapResponse[];
  artikel: string;
  /** Het laatste deel van het adres van de openbare pagina van de aanbieder. */
  pagina: string;
  /** Sinds welke dag de stop daar staat; `null` zolang hij wacht. */
  op: string | null;
  door?: string | null;
}

/** Aan wie de maatregel is overgedragen. */
export class CorrigerendoverdrachtResponse {
  soort: string | null;
  aan: string;
  op: string;
  reden: string;
  door?: string | null;
}

/** Wat er van de maatregel kwam. */
export class CorrigerendeffectResponse {
  tekst: string;
  op: string;
  door: string | null;
}

/** Een regel van wat er met de maatregel gebeurde. */
export class CorrigerendhistorieResponse {
  handeling: string;
  tekst: string;
  op: string;
  /** `toezicht`, `gemeente` of `systeem`. */
  kant: string;
  door?: string | null;
}

/** Een corrigerende maatregel. Het college en de aanbieder krijgen alleen wat voor hen is. */
export class CorrigerendResponse {
  id: string;
  nummer: string;
  zaakId?: string;
  zaakNummer?: string;
  wet: string;
  aanbiederId: string;
  aanbiederNaam: string;
  gemeenteId?: string;
  gemeenteNaam: string;
  behandelaarId?: string | null;
  adviesId?: string | null;
  /** `volgt`, `wijkt_af` of `zonder_advies`. */
  herkomst?: string;
  soort: string;
  status: string;
  grond: CorrigerendgrondResponse | null;
  /** `besluit` of `privaatrecht`. */
  karakter: string | null;
  zonderGrond?: boolean;
  besluit: CorrigerendbesluitResponse;
  van: string | null;
  tot: string | null;
  contractsoort: string | null;
  clienten?: CorrigerendclientResponse[];
  bekendmaking: CorrigerendbekendmakingResponse | null;
  uitvoeringUiterlijk?: string | null;
  uitgevoerdOp?: string | null;
  /** Wat de gemeente meldde: `uitgevoerd`, `deels_uitgevoerd` of `niet_uitgevoerd`; leeg zolang zij niet klaar is met melden. */
  uitvoering: string | null;
  bedragen?: CorrigerendbedragResponse[];
  /** De aanbieder krijgt alleen wat hij zelf instelde. */
  rechtsmiddelen: RechtsmiddelResponse[];
  /** De schorsing die geldt, of de laatste die gold. */
  schorsing: CorrigerendschorsingResponse | null;
  /** De schorsingen daarvoor, de oudste eerst. Voor het toezicht en het college. */
  eerdereSchorsingen?: CorrigerendschorsingResponse[];
  einde: CorrigerendeindeResponse | null;
  overdracht?: CorrigerendoverdrachtResponse | null;
  /** Leeg: de stop staat niet op de openbare pagina. */
  openbaarmaking: CorrigerendopenbaarmakingResponse | null;
  effecten?: CorrigerendeffectResponse[];
  historie?: CorrigerendhistorieResponse[];
  teLaat?: boolean;
  voorbij?: boolean;
  rechtsmiddel: string | null;
  middelen?: string[];
  handelingen?: string[];
  versie: number;
}
