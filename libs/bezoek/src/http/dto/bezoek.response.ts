/** Een regel van de lijst met bezoeken. */
export class BezoekregelResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  aankondiging: string;
  op: string;
  van: string | null;
  tot: string | null;
  plaats: string | null;
  behandelaarId: string;
  tweedeId: string | null;
  status: string;
}

/** Een bladzijde van de lijst met bezoeken. */
export class BezoekenResponse {
  resultaten: BezoekregelResponse[];
  volgende: string | null;
}

/** Een bezoek. */
export class BezoekResponse extends BezoekregelResponse {
  locatieId: string | null;
  doel: string;
  gesprokenMet: string | null;
  verslag: string | null;
  vervalreden: string | null;
  versie: number;
  /** Wat u nu met dit bezoek kunt doen. */
  handelingen: string[];
}
