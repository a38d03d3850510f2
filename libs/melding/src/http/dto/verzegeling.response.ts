/** Een vraag om de naam van een vertrouwelijke melder te openen, met wat ervan werd. */
export class OpeningResponse {
  id: string;
  /** gevraagd, toegestaan, geweigerd of nood. */
  stand: string;
  reden: string;
  gevraagdDoor: string;
  gevraagdOp: string;
  geldigTot: string | null;
  beslistDoor: string | null;
  beslistOp: string | null;
  beslisreden: string | null;
  /** Wat de coördinator achteraf vond van openen in nood: terecht of onterecht. */
  oordeel: string | null;
  oordeelDoor: string | null;
  oordeelOp: string | null;
  oordeelreden: string | null;
}

/** De verzegeling van de melder, met de keren dat iemand vroeg om te openen. */
export class VerzegelingResponse {
  vertrouwelijk: boolean;
  openingen: OpeningResponse[];
  /** Tot wanneer u de gegevens mag lezen. Zonder: u mag het niet. */
  leesbaarTot: string | null;
}
