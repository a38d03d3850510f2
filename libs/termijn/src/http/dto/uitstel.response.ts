import { TermijnstapResponse } from './termijnstap.response';

/** Een verzoek om uitstel, met wat erover is beslist. */
export class UitstelverzoekResponse {
  id: string;
  termijnId: string;
  gevraagdOp: string;
  duur: string | null;
  werkdagen: number | null;
  motivering: string;
  /** Onwaar als een medewerker het verzoek heeft opgeschreven. */
  viaPortaal: boolean;
  status: string;
  /** De dag van het besluit, of waarop het verzoek is ingetrokken of vervallen. */
  eindeOp: string | null;
  eindereden: string | null;
  /** De laatste dag van de termijn na het besluit. */
  uiterlijk: string | null;
  versie: number;
  /** Alleen voor het toezicht. */
  gevraagdDoor?: string | null;
  /** Alleen voor het toezicht. */
  beslistDoor?: string | null;
  herleiding: TermijnstapResponse[];
  /** Wat u nu met dit verzoek kunt doen. */
  handelingen: string[];
}

/** De termijn waar het uitstel over gaat. */
export class UitsteltermijnResponse {
  id: string;
  object: string;
  objectId: string;
  /** Leeg voor een aanbieder. */
  zaakId: string | null;
  naam: string;
  /** Van welke aanbieder de termijn is, als bij de zaak meer aanbieders zijn betrokken. Leeg voor een aanbieder. */
  bijAanbieder: string | null;
  kenmerk: string;
  uiterlijk: string;
  opgeschortOp: string | null;
  status: string;
  herleiding: TermijnstapResponse[];
  /** Wat volgt als de termijn voorbij is. */
  gevolg: string;
}

/** Een termijn met de verzoeken om uitstel, het oudste eerst. */
export class UitstelbladResponse {
  termijn: UitsteltermijnResponse;
  /** De langste verlenging in woorden; leeg zonder maximum. */
  maximum: string | null;
  resultaten: UitstelverzoekResponse[];
  /** `vraagUitstel` als u nu uitstel kunt vragen. */
  handelingen: string[];
}

/** Een verzoek waarover nog beslist moet worden, met waar het over gaat. */
export class OpenUitstelResponse {
  id: string;
  termijnId: string;
  naam: string;
  /** Van welke aanbieder de termijn is, als bij de zaak meer aanbieders zijn betrokken. */
  bijAanbieder: string | null;
  kenmerk: string;
  zaakId: string | null;
  behandelaarId: string | null;
  gevraagdOp: string;
  duur: string | null;
  werkdagen: number | null;
  motivering: string;
  viaPortaal: boolean;
  status: string;
  eindeOp: string | null;
  eindereden: string | null;
  uiterlijk: string | null;
  /** De laatste dag van de termijn zoals die nu is. */
  laatsteDag: string;
  versie: number;
}

/** Een bladzijde van de open verzoeken, wat het eerst eindigt bovenaan. */
export class OpenUitstellenResponse {
  resultaten: OpenUitstelResponse[];
  volgende: string | null;
}
