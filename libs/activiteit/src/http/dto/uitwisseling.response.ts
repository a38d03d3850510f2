import { RegelversieResponse } from '@navolgbaar/platform/http';

/** Een regel van de lijst met uitwisselingen. Na het wissen is niet meer te zien over wie het ging. */
export class UitwisselingregelResponse {
  id: string;
  nummer: string;
  /** `gegeven` of `ontvangen`. */
  richting: string;
  /** `bewaard` of `gewist`. */
  status: string;
  op: string;
  behandelaarId: string;
  wie: string;
  grondslag: string;
  categorieen: string[];
  /** De laatste dag waarop de inhoud blijft. */
  bewarenTot: string;
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  partij: string | null;
  zaakId: string | null;
  zaakNummer: string | null;
}

export class UitwisselingenResponse {
  resultaten: UitwisselingregelResponse[];
  volgende: string | null;
}

/** Een stap in hoe de bewaardag is berekend. */
export class BewaarstapResponse {
  stap: string;
  bron: string;
}

/** Een uitwisseling, met de inhoud zolang die niet is gewist. */
export class UitwisselingResponse extends UitwisselingregelResponse {
  partnerId: string | null;
  bronversieId: string | null;
  /** De regel in het logboek van verstrekkingen, als er persoonsgegevens meegingen. */
  verstrekkingId: string | null;
  herleiding: BewaarstapResponse[];
  doel: string | null;
  inhoud: string | null;
  weggelaten: string | null;
  afloop: string | null;
  afloopOp: string | null;
  gewistOp: string | null;
  vastgelegdOp: string;
  vastgelegdDoor: string;
  /** Wat u nu kunt doen. */
  handelingen: string[];
  versie: number;
}

/** Hoe lang de inhoud van een uitwisseling blijft, in maanden. */
export class UitwisselregelsResponse {
  gegevenMaanden: number;
  ontvangenMaanden: number;
}

export class UitwisselregelversieResponse extends RegelversieResponse {
  regels: UitwisselregelsResponse;
}
