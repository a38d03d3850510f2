/** Een brief in de lijst: wat in gebruik is en wat aandacht vraagt. */
export class SjabloonregelResponse {
  code: string;
  /** Aan wie: aanbieder, melder, college, medewerker of partner. */
  aanSoort: string;
  onderwerp: string;
  /** De wet of het beleid waarop de brief rust. */
  bron: string;
  /** Het nummer van de eigen tekst die nu geldt. Leeg: de meegeleverde. */
  eigenNummer: number | null;
  meegeleverdVersie: number;
  /** De meegeleverde tekst is veranderd nadat de eigen tekst is geschreven. */
  nieuwereMeegeleverd: boolean;
  /** Er wordt aan een eigen tekst geschreven. */
  concept: boolean;
}

export class SjabloonversieResponse {
  versie: number;
  geldigVanaf: string;
  onderwerp: string;
  tekst: string;
}

/** Een eigen tekst. */
export class SjabloontekstResponse {
  id: string;
  /** `concept`, `vastgesteld` of `vervallen`. */
  status: string;
  onderwerp: string;
  tekst: string;
  meegeleverdVersie: number;
  schrijvers: string[];
  schrijversNamen: string[];
  gewijzigdOp: string;
  nummer: number | null;
  vastgesteldDoor: string | null;
  vastgesteldDoorNaam: string | null;
  vastgesteldOp: string | null;
}

/** Vanaf wanneer welke tekst geldt. */
export class SjabloonkeuzeResponse {
  volgnummer: number;
  /** `eigen` of `meegeleverd`. */
  herkomst: string;
  nummer: number | null;
  vanaf: string;
  doorNaam: string | null;
  op: string;
}

export class SjabloonverschilResponse {
  /** `zelfde`, `weg` of `nieuw`. */
  soort: string;
  tekst: string;
}

/** Wat er mis is in een tekst, met de plaats. */
export class SjabloonfoutResponse {
  /** `onderwerp` of `tekst`. */
  deel: string;
  /** Geteld vanaf 1. */
  regel: number;
  wat: string;
}

/** Een brief met zijn meegeleverde versies en de eigen teksten van de organisatie. */
export class SjabloonResponse extends SjabloonregelResponse {
  /** De code van de brief. */
  id: string;
  /** Voor If-Match. 0: er is nog niets gewijzigd. */
  versie: number;
  /** De velden die een eigen tekst kan gebruiken. */
  velden: string[];
  meegeleverd: SjabloonversieResponse[];
  /** De nieuwste eerst. */
  teksten: SjabloontekstResponse[];
  /** De laatste eerst. */
  keuzes: SjabloonkeuzeResponse[];
  /** Wat het concept verandert aan de tekst die nu geldt, regel voor regel. */
  verschil: SjabloonverschilResponse[];
  /** Gegevens die wel in de meegeleverde tekst staan en niet in het concept. */
  nietGebruikt: string[];
  fouten: SjabloonfoutResponse[];
}

/** Een brief zoals hij eruit komt te zien. */
export class SjabloonvoorbeeldResponse {
  onderwerp: string;
  tekst: string;
  fouten: SjabloonfoutResponse[];
  nietGebruikt: string[];
  /** Velden met een verzonnen waarde. */
  verzonnen: string[];
}
