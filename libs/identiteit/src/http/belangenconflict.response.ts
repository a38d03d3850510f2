/** Een belangenconflict van iemand van het team met een aanbieder. */
export class BelangenconflictResponse {
  id: string;
  gebruikerId: string;
  aanbiederId: string;
  aanbiederNaam: string;
  reden: string;
  van: string;
  tot: string | null;
  vastgelegdDoor: string | null;
  opgehevenOp: string | null;
  opgehevenDoor: string | null;
  opheffingsreden: string | null;
  /** `geldt` of `opgeheven`. */
  stand: string;
  /** Of het vandaag zaken van de aanbieder afsluit. */
  blokkeert: boolean;
  versie: number;
  /** Wat u ermee kunt doen. */
  handelingen: string[];
}

/** Een bladzijde met belangenconflicten, de laatst begonnen bovenaan. */
export class BelangenconflictenResponse {
  resultaten: BelangenconflictResponse[];
  volgende: string | null;
}
