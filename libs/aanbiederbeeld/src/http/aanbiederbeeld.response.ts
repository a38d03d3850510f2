/** Hoeveel er open staan, ten hoogste vijftig. */
export class OpenZakenResponse {
  aantal: number;
  meer: boolean;
}

/** Wat het werkoverleg toen besloot. */
export class BesluitToenResponse {
  besluit: string;
  actie: string | null;
  aanZet: string;
  werkoverlegOp: string;
}

/** Een weging zoals die toen is gedaan. Er wordt nooit opnieuw gerekend. */
export class WegingToenResponse {
  id: string;
  kleur: string;
  /** De kleur die de matrix gaf, voor een verhoging. */
  kleurMatrix: string;
  matrixversie: number;
  matrixAanname: boolean;
  vastgesteldOp: string;
  besluit: BesluitToenResponse | null;
}

/** Een melding met de wegingen van toen, nieuwste eerst. */
export class GewogenMeldingResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  ontvangenOp: string;
  status: string;
  teLaatGemeld: boolean;
  wegingen: WegingToenResponse[];
}

export class BeeldMeldingenResponse {
  regels: GewogenMeldingResponse[];
  meer: boolean;
}

/** Een zaak over deze aanbieder. */
export class BeeldZaakResponse {
  id: string;
  nummer: string;
  onderwerp: string;
  toezichtvorm: string;
  status: string;
  uitkomst: string | null;
  behandelaarId: string | null;
  geopendOp: string;
  afgeslotenOp: string | null;
  openMonitoring: boolean;
  besloten: boolean;
  gevoelig: boolean;
}

export class BeeldZakenResponse {
  regels: BeeldZaakResponse[];
  meer: boolean;
}

/** Een bezoek aan deze aanbieder: gepland, afgelegd of vervallen. */
export class BeeldBezoekResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  aankondiging: string;
  op: string;
  van: string | null;
  tot: string | null;
  plaats: string | null;
  behandelaarId: string;
  tweedeId: string | null;
  status: string;
}

export class BeeldBezoekenResponse {
  regels: BeeldBezoekResponse[];
  meer: boolean;
}

/** Een opdracht aan deze aanbieder. */
export class BeeldOpdrachtResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  gegevenOp: string;
  uiterlijk: string;
  opgeschortOp: string | null;
  status: string;
}

export class BeeldOpdrachtenResponse {
  regels: BeeldOpdrachtResponse[];
  meer: boolean;
}

/** Een maatregel bij deze aanbieder; de status zegt of die is opgevolgd. */
export class BeeldMaatregelResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  soort: string;
  status: string;
  stand: string;
  opgelegdOp: string;
  uiterlijk: string | null;
  opgeschortOp: string | null;
}

export class BeeldMaatregelenResponse {
  regels: BeeldMaatregelResponse[];
  meer: boolean;
}

export class BeeldRapportregelResponse {
  id: string;
  nummer: string;
  /** Alleen voor het toezicht. */
  zaakId?: string;
  zaaknummer: string;
  titel: string;
  soort: string;
  status: string;
  vastgesteldOp: string | null;
}

export class BeeldPublicatieResponse {
  id: string;
  status: string;
  slug: string | null;
}

/** Een rapport over deze aanbieder, met hoe ver de publicatie is. */
export class BeeldRapportResponse {
  rapport: BeeldRapportregelResponse;
  publicatie: BeeldPublicatieResponse | null;
}

export class BeeldRapportenResponse {
  regels: BeeldRapportResponse[];
  meer: boolean;
}

/** Wat er bij een aanbieder gebeurde. Een deel is leeg als u dat niet mag inzien. */
export class AanbiederbeeldResponse {
  openZaken: OpenZakenResponse | null;
  meldingen: BeeldMeldingenResponse | null;
  zaken: BeeldZakenResponse | null;
  bezoeken: BeeldBezoekenResponse | null;
  opdrachten: BeeldOpdrachtenResponse | null;
  maatregelen: BeeldMaatregelenResponse | null;
  rapporten: BeeldRapportenResponse | null;
}
