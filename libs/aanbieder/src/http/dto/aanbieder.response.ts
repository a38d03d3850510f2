/** Een regel van het register. */
export class AanbiederregelResponse {
  id: string;
  naam: string;
  kvk: string | null;
  soort: string;
  plaats: string | null;
  aantalClienten: number | null;
}

/** Een bladzijde van het register. */
export class AanbiedersResponse {
  resultaten: AanbiederregelResponse[];
  volgende: string | null;
}

/** Een plek waar de aanbieder werkt. */
export class LocatieResponse {
  id: string;
  naam: string;
  soort: string;
  adres: string | null;
  postcode: string | null;
  plaats: string | null;
}

/** Wat de aanbieder voor een gemeente doet. */
export class InzetResponse {
  id: string;
  gemeenteId: string;
  gemeenteNaam: string;
  wet: string;
  financiering: string;
  gecontracteerd: boolean;
  aantalClienten: number | null;
  van: string;
  tot: string | null;
}

/** Een aanbieder met locaties en inzet. */
export class AanbiederResponse extends AanbiederregelResponse {
  email: string | null;
  telefoon: string | null;
  versie: number;
  locaties: LocatieResponse[];
  inzetten: InzetResponse[];
}

/** Een gemeente van deze organisatie. */
export class GemeenteResponse {
  id: string;
  naam: string;
  code: string;
}
