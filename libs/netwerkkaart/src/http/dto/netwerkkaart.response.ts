/** Iemand om de cliënt heen. */
export class KaartlidResponse {
  id: string;
  functie: string;
  organisatie: string;
  aanbiederId: string | null;
  domein: string;
  taak: string | null;
}

/** Wie de regie heeft. */
export class KaartregieResponse {
  /** `niet_gevraagd`, `onduidelijk` of `bij_lid`. */
  stand: string;
  lidId?: string;
  toelichting?: string;
}

/** De kaart van wie er om een cliënt heen staan. */
export class NetwerkkaartResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  clientcode: string;
  regie: KaartregieResponse;
  leden: KaartlidResponse[];
  versie: number;
  handelingen: string[];
}
