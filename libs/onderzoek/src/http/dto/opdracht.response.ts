import { OpdrachtregelResponse, ZaakherleidingResponse } from './zaak.response';

/** Een bladzijde met opdrachten, de eerste uiterlijke datum eerst. */
export class OpdrachtenResponse {
  resultaten: OpdrachtregelResponse[];
  volgende: string | null;
}

/** Of het rapport op tijd kwam, met de berekening. */
export class TermijnoordeelResponse {
  teLaat: boolean;
  uiterlijk: string;
  herleiding: ZaakherleidingResponse[];
}

/** Een rapport van de aanbieder. */
export class AanbiederrapportResponse {
  id: string;
  opdrachtId: string;
  aanbiederId: string;
  ontvangenOp: string;
  viaPortaal: boolean;
  watGebeurde: string | null;
  gesprokenMet: string | null;
  watVoorafging: string | null;
  aardEnErnst: string | null;
  maatregelen: string | null;
  terugkoppeling: string | null;
  documentId: string | null;
  termijnoordeel: TermijnoordeelResponse;
}

/** Een vraag die het rapport moet beantwoorden. */
export class RapportdeelResponse {
  /** De naam van het veld in het rapport. */
  naam: string;
  vraag: string;
  uitleg: string;
}

/** Een punt waarop het rapport wordt getoetst. */
export class VolledigheidspuntResponse {
  naam: string;
  tekst: string;
  /** Zonder dit is het rapport niet af. */
  kern: boolean;
}

/** Het oordeel over een onderdeel van een rapport. */
export class BeoordelingResponse {
  id: string;
  opdrachtId: string;
  rapportId: string;
  onderdeel: string;
  oordeel: string;
  motivering: string;
  vragen: string[];
  vervolg: string;
  /** Wat er in het rapport stond; alleen bij het onderzoek. */
  aanwezig: string[] | null;
  /** Wat er over het ontbrekende te zeggen is. */
  toelichting: string | null;
  op: string;
  door: string | null;
}

/** Wat is geconcludeerd voor alle aanbieders van de zaak samen. */
export class OpdrachtconclusieResponse {
  conclusie: string;
  op: string;
  /** Wanneer het onderzoek daarna verder ging. Dan geldt zij niet meer. */
  vervallenOp: string | null;
}

/** Een opdracht. De aanbieder ziet wat hem gevraagd wordt; wat niet verplicht is, krijgt alleen het team. */
export class OpdrachtResponse {
  id: string;
  zaakId?: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  onderzoeksvraag: string;
  protocol: string | null;
  gegevenOp: string;
  termijnId: string;
  uiterlijk: string;
  /** De dag van het besluit om de termijn op te schorten, zolang die stilstaat. */
  opgeschortOp: string | null;
  termijnherleiding: ZaakherleidingResponse[];
  status: string;
  /** Wat na het laatste rapport nog is gevraagd. */
  vragen: string[];
  intrekkingsreden: string | null;
  versie: number;
  /** Wat het rapport moet bevatten; de brief vraagt hetzelfde. */
  rapportdelen: RapportdeelResponse[];
  rapporten: AanbiederrapportResponse[];
  conclusie: OpdrachtconclusieResponse | null;
  volledigheid?: VolledigheidspuntResponse[];
  beoordelingen?: BeoordelingResponse[];
  handelingen: string[];
}

/** Een toegevoegde bijlage. */
export class BijlageResponse {
  id: string;
}
