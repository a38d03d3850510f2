import { RegelversieResponse } from '@navolgbaar/platform/http';

/** Hoe de rapporten van de organisatie onder de Woo vindbaar zijn. */
export class WooinstellingResponse {
  weg: string;
  categorie: string;
  publisher: string | null;
  publisherNaam: string | null;
  publicatiebank: string | null;
}

/** Een versie van de instelling. */
export class WooinstellingversieResponse extends RegelversieResponse {
  regels: WooinstellingResponse;
}

/** Hoe een rapport ervoor staat bij de publicatiebank. */
export class PlaatsingResponse {
  /** Of de organisatie nu in een publicatiebank publiceert. */
  aan: boolean;
  /** `nog_niet`, `wacht`, `bezig`, `gelukt` of `mislukt`. */
  status: string;
  /** Wat daar moet gaan gelden: `openbaar` of `ingetrokken`. */
  doel: string;
  pogingen: number;
  /** Waarom het de laatste keer niet lukte. */
  reden: string | null;
  /** Waar het publiek het daar leest, als de publicatiebank dat zegt. */
  adres: string | null;
  /** Wanneer het opnieuw wordt geprobeerd. */
  volgendeOp: string | null;
  geluktOp: string | null;
  /** Wat u nu kunt doen. */
  handelingen: string[];
  versie: number;
}
