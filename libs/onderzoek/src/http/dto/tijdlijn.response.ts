/** Een gebeurtenis in de geschiedenis van de zaak. */
export class TijdlijnregelResponse {
  id: string;
  op: string;
  soort: string;
  gebruikerId: string | null;
  tekst: string;
  /** Of het gaat over een deel dat alleen voor aangewezen mensen is. */
  vertrouwelijk: boolean;
}

/** Een bladzijde van de tijdlijn, nieuwste eerst. */
export class TijdlijnResponse {
  resultaten: TijdlijnregelResponse[];
  volgende: string | null;
}
