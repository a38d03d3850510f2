import { DocumentResponse } from '@navolgbaar/document';

/** Een regel van de opvraaglijsten. Een aanbieder krijgt de zaak en het bezoek niet. */
export class OpvraagregelResponse {
  id: string;
  zaakId?: string;
  zaakNummer: string;
  bezoekId?: string | null;
  aanbiederId: string;
  aanbiederNaam: string;
  titel: string;
  status: string;
  uiterlijk: string | null;
  opgeschortOp: string | null;
  verstuurdOp: string | null;
  aantalVragen: number;
  versie: number;
}

export class OpvraaglijstenResponse {
  resultaten: OpvraagregelResponse[];
  volgende: string | null;
}

/** Iets wat kan worden opgevraagd, met waarom en waar het vandaan komt. */
export class CatalogusvraagResponse {
  code: string;
  soort: string;
  wat: string;
  waarom: string;
  norm: string | null;
  periode: string | null;
  bron: string;
  /** Alleen voor wie uit een pgb wordt betaald (Wmo 2015 art. 5.2.2). */
  pgb: boolean;
}

/** Wat er al bekend is. */
export class OpvraagbekendResponse {
  /** `antwoord` van deze aanbieder, of `jaarcijfers` die zijn ingelezen. */
  soort: string;
  op: string;
  tekst: string | null;
  documentIds: string[];
  lijstId: string | null;
  /** Of u niet mag zien wat er staat. */
  gesloten: boolean;
}

/** Hoe een antwoord kwam dat de toezichthouder vastlegde. */
export class OpvraagontvangstResponse {
  /** `post`, `telefoon`, `gesprek` of `mail`. */
  wijze: string;
  vastgelegdOp: string;
  /** Een aanbieder krijgt dit niet. */
  vastgelegdDoor: string | null;
}

/** Een antwoord op een vraag. */
export class OpvraagantwoordResponse {
  /** `gegeven`, `klopt_nog`, `hebben_we_niet` of `niet_geven`. */
  soort: string;
  tekst: string | null;
  documentIds: string[];
  /** Zonder dag: bewaard, nog niet verstuurd. */
  ingediendOp: string | null;
  /** Leeg als de aanbieder zelf antwoordde in het portaal. */
  ontvangst: OpvraagontvangstResponse | null;
  oordeel: string | null;
  oordeelTekst: string | null;
  oordeelOp: string | null;
  oordeelDoor: string | null;
  /** De dag waarop de nadere vraag is gesteld. */
  naderOp: string | null;
}

/** Een vraag van de lijst. */
export class OpvraagvraagResponse {
  id: string;
  code: string | null;
  soort: string;
  wat: string;
  waarom: string;
  grondslag: string;
  norm: string | null;
  periode: string | null;
  verplicht: boolean;
  bekend: OpvraagbekendResponse | null;
  /** Waarom de vraag niet meer hoeft te worden beantwoord. */
  vervallen: string | null;
  antwoorden: OpvraagantwoordResponse[];
  /** `open`, `bewaard`, `ontvangen`, `nader` of het oordeel. */
  stand: string;
  /** Onder meer `weiger`: het antwoord kan een weigering zijn. */
  handelingen: string[];
}

/** Een vastgelegde vordering, bij de gebruikte bevoegdheden. */
export class OpvraagvorderingResponse {
  id: string;
  soort: string;
}

/** Een opvraaglijst. Een aanbieder krijgt de zaak, het bezoek en de vorderingen niet. */
export class OpvraaglijstResponse {
  id: string;
  zaakId?: string;
  zaakNummer: string;
  bezoekId?: string | null;
  aanbiederId: string;
  aanbiederNaam: string;
  behandelaarId?: string | null;
  titel: string;
  inleiding: string | null;
  status: string;
  uiterlijk: string | null;
  opgeschortOp: string | null;
  verstuurdOp: string | null;
  termijnId: string | null;
  ronde: number;
  vorderingen?: OpvraagvorderingResponse[];
  vragen: OpvraagvraagResponse[];
  documenten: DocumentResponse[];
  reden: string | null;
  handelingen: string[];
  versie: number;
}

/** Het kenmerk van een toegevoegd bestand. */
export class OpvraagbestandResponse {
  id: string;
}
