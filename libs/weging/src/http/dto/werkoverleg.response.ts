import { BesluitResponse } from './weging.response';

/** Een werkoverleg in de lijst. */
export class WerkoverlegResponse {
  id: string;
  op: string;
  begint: string | null;
  plek: string | null;
  status: string;
  gestartOp: string | null;
  geslotenOp: string | null;
  geslotenDoor: string | null;
  /** De notulen. */
  documentId: string | null;
  /** De controlewaarde van de notulen. */
  sha256: string | null;
  versie: number;
}

/** Wie er meedoet. */
export class DeelnemerResponse {
  id: string;
  gebruikerId: string | null;
  naam: string;
  aanwezig: boolean;
}

/** Wie niet meedoet aan een punt. */
export class VerschoningResponse {
  deelnemerId: string;
  naam: string;
  reden: string;
  /** Waarom de deelnemer toch meedoet; leeg zolang dat niet zo is. */
  ophefreden: string | null;
}

/** De weging waarover wordt besloten. */
export class PuntwegingResponse {
  id: string;
  kleur: string;
  ernstNaam: string;
  omvangNaam: string;
  ernstMotivering: string;
  /** De kleuren van deze matrix zijn een aanname: nog vast te stellen. */
  matrixAanname: boolean;
}

/** Een punt van de agenda. */
export class WerkoverlegpuntResponse {
  /** Waar het over gaat: een melding, een vraag aan een partner of een doorzending. */
  object: string;
  objectId: string;
  meldingId: string | null;
  groep: string;
  kenmerk: string;
  titel: string;
  kleur: string | null;
  partner: string | null;
  toevoegreden: string | null;
  uitstelreden: string | null;
  aantekening: string | null;
  weging: PuntwegingResponse | null;
  besluit: BesluitResponse | null;
  verschoond: VerschoningResponse[];
  /** Wie eerst niet meedeed, en toch wel. */
  tochMee: VerschoningResponse[];
  versie: number;
}

/** Een werkoverleg met de agenda. */
export class WerkoverlegdetailResponse extends WerkoverlegResponse {
  handelingen: string[];
  deelnemers: DeelnemerResponse[];
  agenda: WerkoverlegpuntResponse[];
  uitgesteld: WerkoverlegpuntResponse[];
}

/** Wat iemand van het team doet, en wat ervan kwam. */
export class ActiepuntResponse {
  id: string;
  meldingId: string;
  meldingNummer: string;
  soort: string;
  omschrijving: string;
  eigenaarId: string;
  uiterlijk: string;
  status: string;
  uitkomst: string | null;
  afgerondOp: string | null;
  afgerondDoor: string | null;
  versie: number;
}
