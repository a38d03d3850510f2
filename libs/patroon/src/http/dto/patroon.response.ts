import { RegelversieResponse } from '@navolgbaar/platform/http';

/** Een stap van hoe het patroon is gezien. */
export class PatroonstapResponse {
  stap: string;
  bron: string;
}

/** Een patroon bij een aanbieder, zoals de regels het zagen. */
export class PatroonResponse {
  id: string;
  aanbiederId: string;
  aanbiederNaam: string;
  /** `aantal`, `zelfdeSoortOpLocatie`, `zwaarte` of `stijging`. */
  regel: string;
  locatieId: string | null;
  /** Het soort melding, als het patroon over één soort gaat. */
  soort: string | null;
  regelversieId: string;
  /** Wat er is geteld. */
  waarde: number;
  /** Vanaf hoeveel het een patroon is. */
  drempel: number;
  /** De eerste en de laatste dag waarin is geteld. */
  van: string;
  tot: string;
  aantalMeldingen: number;
  herleiding: PatroonstapResponse[];
  status: string;
  /** De laatste dag van de rust. */
  sluimertTot: string | null;
  uitkomst: string | null;
  reden: string | null;
  /** De dag waarop de aanbieder is geïnformeerd. */
  geinformeerdOp: string | null;
  /** Waarom de aanbieder bij het afsluiten nog niet was geïnformeerd. */
  nietGeinformeerdReden: string | null;
  ontstaanOp: string;
  gewijzigdOp: string;
  gewijzigdDoor: string | null;
  versie: number;
}

/** Een melding die meetelt. */
export class PatroonmeldingResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  ontvangenOp: string;
  status: string;
}

/** Een patroon met wat meetelt, en wat u ermee mag doen. */
export class PatroondetailResponse extends PatroonResponse {
  locatieNaam: string | null;
  meldingen: PatroonmeldingResponse[];
  handelingen: string[];
}

/** Zoveel meldingen, in zoveel maanden. */
export class AantalregelResponse {
  aantal: number;
  maanden: number;
}

/** Zoveel punten samen, in zoveel maanden. */
export class ZwaarteregelResponse {
  punten: number;
  maanden: number;
}

/** Zoveel keer zoveel als in de maanden ervoor. */
export class StijgingregelResponse {
  factor: number;
  aantal: number;
  maanden: number;
}

/** De regels. Een regel die leeg is, staat uit. */
export class PatroonregelsResponse {
  aantal: AantalregelResponse | null;
  zelfdeSoortOpLocatie: AantalregelResponse | null;
  zwaarte: ZwaarteregelResponse | null;
  stijging: StijgingregelResponse | null;
}

/** Een versie van de regels. */
export class PatroonregelversieResponse extends RegelversieResponse {
  regels: PatroonregelsResponse;
}
