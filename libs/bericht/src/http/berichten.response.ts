/** A message as shown in a dossier. */
export class BerichtResponse {
  id: string;
  object: string;
  objectId: string;
  sjabloon: string;
  sjabloonVersie: number;
  kanaal: string;
  aanSoort: string;
  /** Het adres; leeg bij een melder. */
  adres: string | null;
  onderwerp: string;
  tekst: string;
  status: string;
  pogingen: number;
  /** Waarom de laatste poging mislukte, als code. */
  fout: string | null;
  aangemaaktOp: string;
  verzondenOp: string | null;
}

export class BerichtenResponse {
  resultaten: BerichtResponse[];
  volgende: string | null;
}

export class BerichtstatusResponse {
  id: string;
  status: string;
}

export class PostbusmailResponse {
  id: string;
  berichtId: string;
  aan: string;
  onderwerp: string;
  tekst: string;
  ontvangenOp: string;
}

export class PostbusResponse {
  resultaten: PostbusmailResponse[];
  volgende: string | null;
}
