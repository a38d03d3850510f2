/** Een regel van het bewijsregister. */
export class BewijsregelResponse {
  id: string;
  /** Binnen de zaak, zoals `B-1`. */
  nummer: string;
  soort: string;
  omschrijving: string;
  verkregenVan: string;
  verkregenOp: string;
  bewaarplaats: string;
  vim: boolean;
  status: string;
  /** De nummers van de bevindingen die erop rusten. */
  bevindingen: string[];
}

/** Een bladzijde van het bewijsregister. */
export class BewijsregisterResponse {
  resultaten: BewijsregelResponse[];
  volgende: string | null;
}

/** Iets dat met een bewijsstuk gebeurde. */
export class KetenregelResponse {
  id: string;
  soort: string;
  op: string;
  wie: string | null;
  toelichting: string | null;
  /** SHA-256 van de inhoud zoals die was verzegeld. */
  zegelVoor: string | null;
  /** SHA-256 van de inhoud zoals die is aangetroffen. */
  zegelNa: string | null;
  /** Alleen van een controle van de echtheid. */
  uitslag: string | null;
  door: string | null;
  vastgelegdOp: string;
}

/** Een bevinding die op een bewijsstuk rust. */
export class BevindingOpBewijsResponse {
  id: string;
  nummer: string;
  volgnummer: number;
  stelling: string;
  status: string;
}

/** Een bewijsstuk met zijn keten van bewaring. */
export class BewijsstukResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  nummer: string;
  soort: string;
  bronId: string | null;
  omschrijving: string;
  verkregenVan: string;
  verkregenOp: string;
  verkregenWaar: string | null;
  verkregenHoe: string;
  bewaarplaats: string;
  /** SHA-256 van het document toen het bewijs werd. */
  zegel: string | null;
  vim: boolean;
  vimReden: string | null;
  status: string;
  intrekreden: string | null;
  vastgelegdOp: string;
  vastgelegdDoor: string | null;
  versie: number;
  keten: KetenregelResponse[];
  bevindingen: BevindingOpBewijsResponse[];
  /** Wat u nu met dit bewijsstuk kunt doen. */
  handelingen: string[];
}
