import type { Kenmerksoort } from './risicokenmerk';

/** Meldingen by what they weigh. Calamiteit and geweldsincident have no colour. */
export interface Meldingtelling {
  readonly groen: number;
  readonly oranje: number;
  readonly rood: number;
  readonly protocol: number;
  readonly ongewogen: number;
}

/** Signals from the newest yearly accounts. */
export interface Jaarcijfersignalen {
  readonly boekjaar: number;
  readonly continuiteit: readonly string[];
  readonly rechtmatigheid: readonly string[];
  readonly ingelezenDag: string;
  readonly bron: string;
}

/** What a person saw at a provider, that counts today: own control or a risk factor. */
export interface Risicokenmerk {
  readonly soort: Kenmerksoort;
  readonly vastgesteldOp: string;
}

/** All that the risk of a provider is computed from: facts about the provider, nothing about a person. Days are ISO text. */
export interface Risicofeiten {
  readonly aanbiederId: string;
  readonly naam: string;
  /**
   * For how many clients it is there: as a weighing counts them, and by what it did for gemeenten today and a year ago; null
   * where the register does not say.
   */
  readonly clienten: {
    readonly totaal: number | null;
    readonly nu: number | null;
    readonly toen: number | null;
  };
  readonly meldingen: Meldingtelling;
  /** Cases that were closed with a shortcoming. */
  readonly bevindingen: number;
  readonly maatregelen: { readonly opgevolgd: number; readonly nietOpgevolgd: number };
  readonly laatsteBezoek: string | null;
  readonly aandacht: readonly { readonly naam: string; readonly sinds: string }[];
  readonly jaarcijfers: Jaarcijfersignalen | null;
  readonly kenmerken: readonly Risicokenmerk[];
}

export const GEEN_MELDINGEN: Meldingtelling = { groen: 0, oranje: 0, rood: 0, protocol: 0, ongewogen: 0 };
