import { RegelversieResponse } from '@navolgbaar/platform/http';

/** Een stap van hoe een voorstel tot stand kwam. */
export class JaarplanstapResponse {
  stap: string;
  bron: string;
}

/** Het jaarplan van een jaar. */
export class JaarplanResponse {
  id: string;
  jaar: number;
  /** `concept`, `vastgesteld` of `afgesloten`. */
  status: string;
  /** Hoeveel bezoeken het team per kwartaal kan doen. */
  capaciteit: number[];
  /** De dag van de feiten waarop de voorstellen rusten. */
  peildatum: string;
  instellingversie: number;
  risicoversie: number;
  toelichting: string | null;
  besluit: string | null;
  evaluatie: string | null;
  gemaaktOp: string;
  gemaaktDoor: string;
  vastgesteldOp: string | null;
  vastgesteldDoor: string | null;
  afgeslotenOp: string | null;
  afgeslotenDoor: string | null;
  versie: number;
}

/** Een kwartaal in getallen: van wat ervoor was ingedeeld. */
export class JaarplankwartaalResponse {
  kwartaal: number;
  capaciteit: number;
  voorgesteld: number;
  ingedeeld: number;
  gepland: number;
  gedaan: number;
  teLaat: number;
}

/** Een jaarplan in getallen. */
export class JaarplancijfersResponse {
  aanbieders: number;
  overwogen: number;
  nietDitJaar: number;
  /** Anders ingedeeld dan voorgesteld. */
  anders: number;
  /** Anders gegaan dan gepland. */
  afwijkingen: number;
  hercontroles: number;
  andereBezoeken: number;
  kwartalen: JaarplankwartaalResponse[];
}

/** Een jaarplan met zijn getallen, en wat u ermee mag doen. */
export class JaarplandetailResponse extends JaarplanResponse {
  cijfers: JaarplancijfersResponse;
  /** Niet waar: er staat een aanbieder in die u niet mag zien. Een collega sluit het jaarplan dan af. */
  allesZichtbaar: boolean;
  handelingen: string[];
}

/** Wat er van een regel is gekomen. */
export class JaarplanrealisatieResponse {
  /** `niet_overwogen`, `te_plannen`, `gepland`, `te_laat`, `gedaan`, `niet_geweest`, `niet_dit_jaar`, `toch_bezocht` of `gestopt`. */
  stand: string;
  dag: string | null;
  kwartaal: number | null;
  afwijking: boolean;
}

/** Een aanbieder in een jaarplan. */
export class JaarplanregelResponse {
  /** Leeg bij een aanbieder die nog niemand heeft overwogen. */
  id: string | null;
  aanbiederId: string;
  aanbiederNaam: string;
  soort: string;
  /** `zin`, `pgb`, `beide` of `onbekend`. */
  bekostiging: string;
  score: number;
  /** Het voorgestelde kwartaal; leeg: dit jaar niet. */
  voorstel: number | null;
  /** `bezoeken`, `gepland`, `al_bezocht`, `stopt`, `geen_ruimte`, `interval_loopt` of `geen_aanleiding`. */
  grond: string | null;
  kwartaal: number | null;
  /** Waarom het anders is dan voorgesteld, of na het vaststellen is gewijzigd. */
  reden: string | null;
  toegevoegd: boolean;
  gewijzigd: boolean;
  versie: number | null;
  realisatie: JaarplanrealisatieResponse;
  laatsteBezoek: string | null;
  laatsteStructureel: string | null;
  volgendBezoek: string | null;
  hercontroles: number;
  andereBezoeken: number;
}

/** Een bladzijde van de aanbieders in een jaarplan. */
export class JaarplanregelsResponse {
  resultaten: JaarplanregelResponse[];
  volgende: string | null;
}

/** Een wijziging van een vastgesteld jaarplan. */
export class JaarplanwijzigingResponse {
  van: number | null;
  naar: number | null;
  reden: string;
  door: string;
  op: string;
}

/** Een aanbieder in een jaarplan, met hoe het voorstel tot stand kwam en wat u ermee mag doen. */
export class JaarplanregeldetailResponse extends JaarplanregelResponse {
  jaarplanId: string;
  jaar: number;
  status: string;
  herleiding: JaarplanstapResponse[];
  wijzigingen: JaarplanwijzigingResponse[];
  /** Een lopende zaak van structureel toezicht waarin een bezoek kan worden gepland. */
  zaakId: string | null;
  werkzaam: boolean;
  handelingen: string[];
}

/** Na hoeveel maanden een aanbieder weer aan de beurt is. Leeg: geen interval. */
export class IntervallenResponse {
  zorgaanbieder: number | null;
  pgbZorgverlener: number | null;
  gemeentelijkOnderdeel: number | null;
}

/** Hoe vaak de organisatie wil bezoeken. */
export class JaarplaninstellingResponse {
  intervallen: IntervallenResponse;
  risicoVanaf: number | null;
}

/** Een versie van de instelling. */
export class JaarplaninstellingversieResponse extends RegelversieResponse {
  regels: JaarplaninstellingResponse;
}
