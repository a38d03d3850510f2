/** Een grond om iets weg te lakken. */
export class LakgrondResponse {
  id: string;
  tekst: string;
  bron: string;
  /** De wet laat geen afweging toe. */
  absoluut: boolean;
}

/** Een regel van de tekst van een deel. */
export class LakregelResponse {
  soort: string;
  van: number;
  tot: number;
}

/** Wat over een plek is besloten, en door wie. */
export class LakbesluitResponse {
  besluit: string;
  soort: string;
  van: number;
  tot: number;
  grond: string | null;
  reden: string | null;
  door: string | null;
  op: string;
}

/** Een plek die over een persoon kan gaan. */
export class LakvoorstelResponse {
  soort: string;
  van: number;
  tot: number;
  fragment: string;
  /** De grond die bij deze soort past. */
  grond: string;
  /** Dit kan niet blijven staan. */
  onverbiddelijk: boolean;
  besluit: LakbesluitResponse | null;
}

/** Een plek die is gelakt. */
export class LakgatResponse {
  van: number;
  tot: number;
  grond: string;
  door: string | null;
  op: string | null;
}

/** Een deel van de openbare versie, als tekst met plekken. */
export class LaksectieResponse {
  sleutel: string;
  kop: string;
  oordeel: string | null;
  gecontroleerd: boolean;
  tekst: string;
  regels: LakregelResponse[];
  voorstellen: LakvoorstelResponse[];
  gaten: LakgatResponse[];
  open: number;
}

/** Alles waarover in de openbare versie moet worden beslist. */
export class LakwerkResponse {
  versie: number;
  gronden: LakgrondResponse[];
  aantal: number;
  beslist: number;
  secties: LaksectieResponse[];
}
