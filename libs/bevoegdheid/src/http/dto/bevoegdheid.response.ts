/** Een regel van de lijst met gebruikte bevoegdheden. */
export class BevoegdheidregelResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  soort: string;
  op: string;
  plaats: string | null;
  jegens: string;
  /** De toezichthouder die de bevoegdheid gebruikte. */
  behandelaarId: string;
  medewerking: string;
  /** Of medewerking is geweigerd, geheel of gedeeltelijk. */
  weigering: boolean;
  antwoordUiterlijk: string | null;
  /** Sinds wanneer alles binnen is wat moest; wat nog wacht is het oordeel. */
  antwoordBinnenOp: string | null;
  /** Of het antwoord er al had moeten zijn. */
  antwoordTeLaat: boolean;
  antwoord: string | null;
  vervolg: string | null;
  status: string;
}

/** Een bladzijde van de lijst, nieuwste eerst. */
export class BevoegdhedenResponse {
  resultaten: BevoegdheidregelResponse[];
  volgende: string | null;
}

/** Een woning of kamer met wat de bewoner antwoordde. */
export class KamerResponse {
  code: string;
  toestemming: string;
  betreden: boolean;
}

/** Waarop het gebruik rust. */
export class BevoegdheidstapResponse {
  stap: string;
  bron: string;
}

/** Een gebruikte bevoegdheid. */
export class BevoegdheidResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  bezoekId: string | null;
  soort: string;
  op: string;
  tijd: string | null;
  plaats: string | null;
  plaatssoort: string | null;
  kamers: KamerResponse[];
  jegens: string;
  toezichthouderId: string;
  doel: string;
  wat: string;
  noodzaak: string | null;
  legitimatieGetoond: boolean;
  legitimatieNummer: string | null;
  zonderLegitimatieReden: string | null;
  /** De aanwijzing waarop het rustte, zoals die toen was. */
  aanwijzingId: string;
  aanwijzingBesluit: string;
  medewerking: string;
  weigeringsgrond: string | null;
  medewerkingReden: string | null;
  resultaat: string | null;
  antwoordUiterlijk: string | null;
  antwoordBinnenOp: string | null;
  antwoordTeLaat: boolean;
  jegensVerdachte: boolean | null;
  cautie: string | null;
  cautieToelichting: string | null;
  herleiding: BevoegdheidstapResponse[];
  vastgelegdDoor: string | null;
  vastgelegdOp: string;
  status: string;
  antwoord: string | null;
  antwoordOp: string | null;
  antwoordToelichting: string | null;
  /** Wanneer het niet meer werd gevraagd, en waarom: geen antwoord en geen weigering. */
  ingetrokkenOp: string | null;
  intrekreden: string | null;
  /** `voorgelegd` of `niet_voorgelegd`. */
  vervolg: string | null;
  vervolgOp: string | null;
  vervolgGemeenteId: string | null;
  vervolgToelichting: string | null;
  vervangtId: string | null;
  verbeterreden: string | null;
  vervangenDoorId: string | null;
  versie: number;
  /** Wat u nu met deze vastlegging kunt doen. */
  handelingen: string[];
}
