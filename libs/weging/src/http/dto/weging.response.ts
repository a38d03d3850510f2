/** Een stap van de herleiding. */
export class WegingstapResponse {
  stap: string;
  bron: string;
}

/** Het directe contact bij een levensbedreigend signaal. */
export class AfstemmingResponse {
  gedaan: boolean;
  toelichting: string;
}

/** Een weging zoals die is gedaan. Een weging verandert nooit. */
export class WegingResponse {
  id: string;
  meldingId: string;
  matrixversie: number;
  /** De kleuren van deze matrix zijn een aanname: nog vast te stellen. */
  matrixAanname: boolean;
  ernst: string;
  ernstMotivering: string;
  omvang: string;
  omvangMotivering: string;
  getroffen: number | null;
  aantalClienten: number | null;
  eerdereMeldingIds: string[];
  publieksgevoelig: boolean;
  publieksgevoeligToelichting: string | null;
  onrechtmatigheid: string;
  onrechtmatigheidToelichting: string | null;
  kleurMatrix: string;
  kleur: string;
  verhogingReden: string | null;
  afstemming: AfstemmingResponse | null;
  herleiding: WegingstapResponse[];
  vastgesteldOp: string;
  vastgesteldDoor: string | null;
}

/** Een besluit van het werkoverleg. */
export class BesluitResponse {
  id: string;
  meldingId: string;
  wegingId: string;
  besluit: string;
  actie: string | null;
  aanZet: string;
  partners: string[];
  motivering: string;
  werkoverlegOp: string;
  deelnemers: string[];
  vastgelegdOp: string;
  vastgelegdDoor: string | null;
}

/** Een eerdere melding over dezelfde aanbieder, met de weging en het besluit van toen. */
export class EerderGewogenResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  ontvangenOp: string;
  weging: WegingResponse | null;
  besluit: BesluitResponse | null;
}

/** Alle wegingen en besluiten van een melding. */
export class WegingsdossierResponse {
  wegingen: WegingResponse[];
  besluiten: BesluitResponse[];
  eerdere: EerderGewogenResponse[];
}

/** De kleuren bij een ernst. */
export class MatrixrijResponse {
  klein: string;
  gemiddeld: string;
  groot: string;
}

/** De negen kleuren. */
export class MatrixcellenResponse {
  levensbedreigend: MatrixrijResponse;
  basale_veiligheid: MatrixrijResponse;
  ontwikkeling: MatrixrijResponse;
}

/** Een versie van de wegingsmatrix. */
export class MatrixResponse {
  id: string;
  versie: number;
  geldigVanaf: string;
  bron: string;
  aanname: boolean;
  cellen: MatrixcellenResponse;
}
