/** Een regel van de lijst met activiteiten. */
export class ActiviteitregelResponse {
  id: string;
  nummer: string;
  soort: string;
  /** `gepland`, `gedaan` of `vervallen`. */
  status: string;
  op: string;
  /** `wmo`, `jeugdwet` of `beide`. */
  wet: string;
  behandelaarId: string;
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  partij: string | null;
  zaakId: string | null;
  zaakNummer: string | null;
  wat: string | null;
  uitkomst: string | null;
  opvolgenOp: string | null;
  gemeenteNaam: string | null;
  /** De dag waarop iemand ernaar moet kijken. */
  wachtOp: string | null;
  teLaat: boolean;
}

export class ActiviteitenResponse {
  resultaten: ActiviteitregelResponse[];
  volgende: string | null;
}

/** Dat iemand er weer naar keek. */
export class ActiviteitopvolgingResponse {
  op: string;
  door: string;
  tekst: string | null;
  uitkomst: string | null;
}

/** Dat iets is verbeterd: welke velden, en waarom. */
export class ActiviteitverbeteringResponse {
  op: string;
  door: string;
  reden: string;
  velden: string[];
}

/** De risicoanalyse waar een uitkomst van komt. */
export class AnalyseverwijzingResponse {
  id: string;
  doel: string;
  peildatum: string;
}

/** Een ketenpartner die meedoet, met de naam van toen. */
export class ActiviteitpartnerResponse {
  id: string;
  naam: string;
}

/** Een activiteit met wat eruit kwam. */
export class ActiviteitResponse extends ActiviteitregelResponse {
  gemeenteId: string | null;
  met: string | null;
  partnerIds: string[];
  partners: ActiviteitpartnerResponse[];
  kenmerk: string | null;
  vorm: string | null;
  toelichting: string | null;
  analyseId: string | null;
  analyse: AnalyseverwijzingResponse | null;
  resultaat: string | null;
  reden: string | null;
  opvolgingen: ActiviteitopvolgingResponse[];
  verbeteringen: ActiviteitverbeteringResponse[];
  vastgelegdOp: string;
  vastgelegdDoor: string;
  /** Wat u nu kunt doen. */
  handelingen: string[];
  versie: number;
}

/** Hoeveel activiteiten van een soort er in een jaar waren. */
export class ActiviteittelregelResponse {
  soort: string;
  gepland: number;
  gedaan: number;
  vervallen: number;
}

export class UitwisselingtellingResponse {
  gegeven: number;
  ontvangen: number;
}

/** De aantallen van een jaar, voor het jaarverslag. */
export class ActiviteitjaarResponse {
  jaar: number;
  activiteiten: ActiviteittelregelResponse[];
  uitwisselingen: UitwisselingtellingResponse;
}
