/** Een versie van een bron. */
export class BronversieResponse {
  id: string;
  nummer: number;
  aanduiding: string;
  geldigVan: string;
  /** De laatste dag, of leeg. */
  geldigTot: string | null;
  vindplaats: string | null;
  /** Leeg als de versie is meegeleverd. */
  vastgelegdDoor: string | null;
}

/** Een wet, verordening of ander stuk waarop toezicht rust, met zijn versies. */
export class BronResponse {
  id: string;
  soort: string;
  naam: string;
  wetten: string[];
  gemeenteId: string | null;
  versie: number;
  /** De nieuwste eerst. */
  versies: BronversieResponse[];
  /** De versie die vandaag geldt, of leeg. */
  geldendeId: string | null;
}
