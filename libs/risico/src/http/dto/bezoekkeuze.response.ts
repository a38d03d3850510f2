/** Een stap van hoe de keuze tot stand kwam. */
export class KeuzestapResponse {
  stap: string;
  bron: string;
}

/** Een keuze van bezoeken voor een jaar. */
export class BezoekkeuzeResponse {
  id: string;
  analyseId: string;
  jaar: number;
  /** Hoeveel dagen er zijn. */
  dagen: number;
  status: string;
  herleiding: KeuzestapResponse[];
  toelichting: string | null;
  reden: string | null;
  gemaaktOp: string;
  gemaaktDoor: string;
  vastgesteldOp: string | null;
  vastgesteldDoor: string | null;
  versie: number;
}

/** Een aanbieder in een keuze. */
export class BezoekkeuzeregelResponse {
  aanbiederId: string;
  aanbiederNaam: string;
  plaats: number;
  score: number;
  clienten: number | null;
  laatsteBezoek: string | null;
  dagen: number;
  aanDeBeurt: boolean;
  voorgesteld: boolean;
  /** `gepland`, `gekozen`, `al_bezocht`, `geen_aanleiding` of `geen_dagen`. */
  grond: string;
  gekozen: boolean;
  /** Waarom er anders is gekozen dan voorgesteld. */
  reden: string | null;
  /** Zoals het nu is: wanneer er in dat jaar is bezocht, of een bezoek is gepland. */
  nuBezochtOp: string | null;
  nuGeplandOp: string | null;
}

/** Wat een keuze weglaat. */
export class NietgekozenResponse {
  aantal: number;
  aanDeBeurt: number;
  nooitBezocht: number;
  hoogsteScore: number | null;
  /** Hun deel van alle punten, in hele procenten. */
  aandeelScore: number;
}

/** Een keuze met al haar aanbieders, en wat u ermee mag doen. */
export class BezoekkeuzedetailResponse extends BezoekkeuzeResponse {
  regels: BezoekkeuzeregelResponse[];
  dagenGekozen: number;
  nietGekozen: NietgekozenResponse;
  handelingen: string[];
}
