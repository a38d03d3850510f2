/** Een antwoord op een opmerking. */
export class OpmerkingantwoordResponse {
  tekst: string;
  op: string;
  door: string | null;
}

/** Wat een collega opmerkte bij een deel van een concept. */
export class OpmerkingResponse {
  id: string;
  /** Waar het deel nu staat: `secties.feiten`, `bevindingen.0.onderbouwing`; `bevindingen` als de bevinding weg is. */
  plaats: string;
  fragment: string | null;
  tekst: string;
  /** `open` of `afgehandeld`. */
  status: string;
  antwoorden: OpmerkingantwoordResponse[];
  gemaaktOp: string;
  gemaaktDoor: string | null;
  afgehandeldOp: string | null;
  afgehandeldDoor: string | null;
  versie: number;
  /** Wat u nu met deze opmerking kunt doen. */
  handelingen: string[];
}

/** Een collega die dit concept nu open heeft om te schrijven. */
export class AanwezigeResponse {
  gebruikerId: string;
  /** In welk deel; leeg als dat niet bekend is. */
  plaats: string | null;
}

/** Wie er nu nog meer schrijft. */
export class AanwezigheidResponse {
  /** De versie van het rapport, zodat u merkt dat een ander iets opsloeg. */
  versie: number;
  anderen: AanwezigeResponse[];
}
