import { HerleidingStapResponse } from './melding.response';

/** Een keuze bij een vraag. */
export class OpgavekeuzeResponse {
  code: string;
  naam: string;
}

/** Wanneer een vraag wordt gesteld: als een andere vraag een van deze antwoorden heeft. */
export class OpgavevoorwaardeResponse {
  vraag: string;
  is: string[];
}

/** Een vraag aan een aanbieder die meldt. */
export class OpgavevraagResponse {
  code: string;
  /** `tekst`, `vak`, `datum`, `tijd`, `keuze`, `meer`, `email`, `telefoon` of `locatie`. */
  soort: string;
  vraag: string;
  uitleg?: string;
  opties?: OpgavekeuzeResponse[];
  /** `eerst`: nodig om te melden. `later`: nodig voor een volledige opgave. `vrij`: mag open blijven. */
  nodig: string;
  als?: OpgavevoorwaardeResponse;
  /** Of een eerder antwoord opnieuw wordt aangeboden. */
  vast?: boolean;
  max: number;
}

/** Een groep vragen, met waarom zij worden gesteld. */
export class OpgaveonderdeelResponse {
  code: string;
  titel: string;
  waarom: string;
  bron: string;
  vragen: OpgavevraagResponse[];
}

/** De vragen aan een aanbieder die meldt. */
export class OpgavevragenlijstResponse {
  versie: number;
  onderdelen: OpgaveonderdeelResponse[];
}

/** Een antwoord dat de aanbieder bij een eerdere melding gaf. */
export class EerderAntwoordResponse {
  code: string;
  waarden: string[];
  op: string;
  nummer: string;
}

/** Wat de aanbieder eerder opgaf en wat misschien nog klopt. */
export class EerdereAntwoordenResponse {
  resultaten: EerderAntwoordResponse[];
}

/** Een regel van de lijst. */
export class OpgaveregelResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  aanbiederId: string;
  aanbiederNaam: string | null;
  ontvangenOp: string;
  /** `open`, `gesloten` of `overgenomen`. */
  status: string;
  /** Hoe ver wij zijn: `ontvangen`, `bekeken` of `afgesloten`. */
  stand: string;
  begonnenOp: string;
  laatsteOp: string;
  /** Hoeveel vragen van de lijst nog openstaan. */
  aantalOpen: number;
  /** Hoeveel vragen van de toezichthouder op antwoord wachten. */
  openVragen: number;
  /** Hoeveel aanvullingen nog niemand las; voor een aanbieder altijd 0. */
  ongelezen: number;
}

/** Een bladzijde van de lijst. */
export class OpgavenResponse {
  resultaten: OpgaveregelResponse[];
  volgende: string | null;
}

/** Een antwoord met de dag waarop het is gegeven. */
export class GedateerdAntwoordResponse {
  waarden: string[];
  op: string;
  /** Of een eerder antwoord toen is bevestigd. */
  bevestigd: boolean;
}

/** Wat nu geldt voor een vraag, met wat eerder is gezegd. */
export class OpgavestandResponse extends GedateerdAntwoordResponse {
  vraag: string;
  eerder: GedateerdAntwoordResponse[];
}

/** Eén keer dat iets is opgegeven: de eerste melding of een aanvulling. */
export class OpgavedeelResponse {
  id: string;
  volgnummer: number;
  op: string;
  kanaal: string;
  door: string | null;
  /** De vraag van de toezichthouder waarop dit een antwoord is. */
  vraagId: string | null;
  codes: string[];
  /** De versie van de melding toen dit werd opgegeven. */
  meldingversie: number;
  vragenversie: number;
  gelezenOp: string | null;
}

/** Een vraag van de toezichthouder, met waarom zij is gesteld en wat het antwoord is. */
export class OpgaveVraagAanAanbiederResponse {
  id: string;
  tekst: string;
  waarom: string;
  gesteldOp: string;
  gesteldDoor: string | null;
  /** `gesteld`, `beantwoord` of `ingetrokken`. */
  status: string;
  antwoord: string | null;
  beantwoordOp: string | null;
}

/** De twijfel waaruit de melding volgt. */
export class TwijfelherkomstResponse {
  id: string;
  nummer: string;
}

/** Wat een aanbieder bij de eigen melding opgaf. Nooit iets van de weging, de zaak of andere meldingen. */
export class OpgaveResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  aanbiederId: string;
  aanbiederNaam: string | null;
  ontvangenOp: string;
  geregistreerdOp: string;
  status: string;
  stand: string;
  begonnenOp: string;
  laatsteOp: string;
  geslotenOp: string | null;
  sluitreden: string | null;
  /** De codes van vragen die nog openstaan. */
  ontbreekt: string[];
  /** De codes van vragen die met deze antwoorden worden gesteld, in de volgorde van de lijst. */
  gevraagd: string[];
  antwoorden: OpgavestandResponse[];
  delen: OpgavedeelResponse[];
  vragen: OpgaveVraagAanAanbiederResponse[];
  twijfel: TwijfelherkomstResponse | null;
  handelingen: string[];
  versie: number;
}

/** Het nummer van wat is vastgelegd. */
export class OpgaveVastgelegdResponse {
  id: string;
  nummer: string;
}

/** Het kenmerk van een bestand bij de opgave. */
export class OpgavebijlageResponse {
  id: string;
}

/** Een regel van de lijst met twijfels. */
export class TwijfelregelResponse {
  id: string;
  nummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  /** `loopt`, `te_melden`, `geen_calamiteit` of `gemeld`. */
  status: string;
  bekendOp: string;
  uiterlijk: string;
  vastgelegdOp: string;
  meldingId: string | null;
  /** Of de laatste dag voorbij is terwijl er nog iets te doen is. */
  verstreken: boolean;
}

/** Een bladzijde van de lijst met twijfels. */
export class TwijfelsResponse {
  resultaten: TwijfelregelResponse[];
  volgende: string | null;
}

/** Een twijfel van een aanbieder, met wat ervan kwam. */
export class TwijfelResponse extends TwijfelregelResponse {
  kanaal: string;
  watGebeurde: string;
  waaromTwijfel: string;
  conclusieOp: string | null;
  reden: string | null;
  termijnId: string;
  meldtermijnId: string | null;
  herleiding: HerleidingStapResponse[];
  handelingen: string[];
  versie: number;
}
