/** Een legitimatiebewijs. */
export class LegitimatieResponse {
  id: string;
  nummer: string;
  afgegevenDoor: string;
  van: string;
  tot: string;
}

/** De legitimatiebewijzen van een toezichthouder, oudste eerst. */
export class LegitimatiesResponse {
  resultaten: LegitimatieResponse[];
}

/** Een aanwijzing of legitimatiebewijs dat binnenkort afloopt, is afgelopen of nooit is vastgelegd. */
export class PapierwaarschuwingResponse {
  gebruikerId: string;
  naam: string;
  /** `aanwijzing` of `legitimatie`. */
  soort: string;
  /** De laatste dag. Leeg als er vandaag geen geldt. */
  tot: string | null;
}

/** Wat aandacht vraagt. */
export class PapierwaarschuwingenResponse {
  resultaten: PapierwaarschuwingResponse[];
}
