import { VerwantResponse } from './verwant.response';

/** Een stap van de herleiding: wat er is gedaan en welke bron dat zegt. */
export class HerleidingStapResponse {
  stap: string;
  bron: string;
}

/** Een regel van de werkvoorraad. */
export class MeldingregelResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  status: string;
  wet: string;
  domein: string;
  ontvangenOp: string;
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  kleur: string | null;
  /** De kleur komt uit een afwegingskader dat nog niet is vastgesteld. */
  kleurAanname: boolean;
  /** Rood, en een tweede persoon heeft dat nog niet bevestigd. */
  wachtOpTweede: boolean;
  teLaatGemeld: boolean;
  behandelaarId: string | null;
  gevoelig: boolean;
  /** Of de melder iets antwoordde of toevoegde dat nog niemand heeft gelezen. */
  melderSchreef: boolean;
  /** De laatste dag om de ontvangst te bevestigen; alleen in de lijst van wat te laat is. */
  uiterlijk: string | null;
  versie: number;
}

/** Een bladzijde van de werkvoorraad. */
export class MeldingenResponse {
  resultaten: MeldingregelResponse[];
  volgende: string | null;
}

/** Het nummer van een nieuwe melding. */
export class MeldingGeregistreerdResponse {
  id: string;
  nummer: string;
}

/** Het kenmerk van een vastgelegde verstrekking. */
export class VerstrekkingVastgelegdResponse {
  id: string;
}

/** Een eerdere melding over dezelfde aanbieder. */
export class EerdereMeldingResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  ontvangenOp: string;
  status: string;
}

/** Of de aanbieder op tijd heeft gemeld (3 werkdagen), met de berekening. */
export class MeldtermijnResponse {
  teLaat: boolean;
  startgebeurtenis: string;
  start: string;
  uiterlijk: string;
  bevinding: string | null;
  herleiding: HerleidingStapResponse[];
}

/** Wat de toetsen van de wet samen zeggen. */
export class ChecklistuitkomstResponse {
  uitkomst: string;
  herleiding: HerleidingStapResponse[];
}

/** Dat aan de melder is uitgelegd dat er geen inhoudelijke terugkoppeling komt: wie, wanneer en hoe. */
export class UitlegResponse {
  id: string;
  op: string;
  hoe: string | null;
  door: string | null;
  vastgelegdOp: string;
}

/** Het systeem dat de melding aanleverde, met de ketenpartner van wie het is en diens kenmerk. */
export class MeldingaanleveringResponse {
  afzender: string;
  partnerId: string | null;
  kenmerk: string | null;
}

/** Het dossier van een melding, zonder de gegevens van melder en cliënt. */
export class MeldingResponse {
  id: string;
  nummer: string;
  soort: string;
  kanaal: string;
  bron: string;
  aard: string | null;
  wet: string;
  domein: string;
  overToezichthouder: boolean;
  overVeiligThuis: boolean;
  /** Hoe de zorg wordt betaald: `zin`, `pgb` of `onbekend`. */
  financiering: string;
  onderwerp: string;
  omschrijving: string;
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  locatieId: string | null;
  gemeenteId: string | null;
  gebeurtenisdatum: string | null;
  ontdekkingsdatum: string | null;
  vaststellingsdatum: string | null;
  ontvangenOp: string;
  /** Wanneer de melding is opgeschreven; het binnenkomen kan eerder zijn. */
  geregistreerdOp: string;
  viaAanbieder: boolean;
  /** De aanbieder die meldde, ook als de melding over een andere blijkt te gaan. */
  melderAanbiederId: string | null;
  /** Of dit de eigen melding van de aanbieder is, met zijn opgave. */
  eigenOpgave: boolean;
  onrechtmatigheid: string;
  onrechtmatigheidToelichting: string | null;
  gevoelig: boolean;
  /** De naam van de melder is verzegeld: openen vraagt een reden en een tweede collega. */
  melderVertrouwelijk: boolean;
  /** Gemeld als klokkenluider (Wet bescherming klokkenluiders). */
  wbk: boolean;
  checklist: Record<string, unknown> | null;
  checklistuitkomst: ChecklistuitkomstResponse | null;
  /** Van wie de melding is: `eigen_toezicht`, `doorgeven` of `beide`. */
  route: string;
  routeontvangers: string[];
  /** Wie daar meldt: wij, of de aanbieder zelf. */
  routemelder: string;
  /** De regel van de routetabel die het zegt, met de versie. */
  routeregel: string | null;
  routetabelId: string | null;
  routetabelversie: number | null;
  routeherleiding: HerleidingStapResponse[];
  meldtermijn: MeldtermijnResponse | null;
  status: string;
  kleur: string | null;
  /** De kleur komt uit een afwegingskader dat nog niet is vastgesteld. */
  kleurAanname: boolean;
  /** Rood, en een tweede persoon heeft dat nog niet bevestigd. */
  wachtOpTweede: boolean;
  behandelaarId: string | null;
  /** Het kenmerk in de oudere lijst waaruit de melding is overgenomen. */
  oudeReferentie: string | null;
  versie: number;
  heeftMelder: boolean;
  uitleg: UitlegResponse[];
  /** Alleen als een ander systeem de melding aanleverde. */
  aanlevering: MeldingaanleveringResponse | null;
  /** Wat u nu met deze melding kunt doen. */
  handelingen: string[];
  eerdere: EerdereMeldingResponse[];
  /** Wat ermee samenhangt, en wat ervoor gold. */
  verwant: VerwantResponse;
}

/** De gegevens van melder of cliënt. Het inzien wordt vastgelegd. */
export class PersoonResponse {
  id: string;
  hoedanigheid: string;
  naam: string;
  telefoon: string | null;
  email: string | null;
  toelichting: string | null;
  pgb: boolean;
}

/** De betrokkenen bij een melding. */
export class BetrokkenenResponse {
  melder: PersoonResponse | null;
  client: PersoonResponse | null;
}
