import { ErnstrijResponse, OmvangkolomResponse } from './afwegingskader.response';
import { WegingstapResponse } from './weging.response';

/** Een ronde van blind herwegen. */
export class HerwegingResponse {
  id: string;
  jaar: number;
  gevraagd: number;
  /** Hiermee is de loting na te rekenen. */
  zaad: string;
  /** `gestart` of `gesloten`. */
  status: string;
  herleiding: WegingstapResponse[];
  gestartOp: string;
  gestartDoor: string;
  geslotenOp: string | null;
  geslotenDoor: string | null;
  versie: number;
}

/** Een geloote weging, zonder wat iemand erin vond. */
export class HerweegregelResponse {
  id: string;
  nummer: string;
  /** `open`, `gewogen` of `overgeslagen`. */
  status: string;
  /** Waarom zij is overgeslagen. */
  reden: string | null;
  wegerId: string;
  weger: string | null;
  vanMij: boolean;
  versie: number;
}

/** Hoe twee wegers het eens zijn. */
export class OvereenstemmingResponse {
  aantal: number;
  gelijk: number;
  procent: number | null;
  /** Lineair gewogen kappa; leeg als die niet te berekenen is. */
  kappa: number | null;
  /** Het 95%-betrouwbaarheidsinterval; leeg bij minder dan vijf wegingen. */
  van: number | null;
  tot: number | null;
  /** Van laag naar hoog. */
  categorieen: string[];
  /** Rij: de eerste weging. Kolom: de tweede. */
  tabel: number[][];
}

/** Hetzelfde voor de ernst, van één versie van het afwegingskader. */
export class ErnstovereenstemmingResponse extends OvereenstemmingResponse {
  kaderversie: number;
}

/** Wat iemand vond, en waarom. */
export class OordeelResponse {
  ernst: string;
  ernstNaam: string;
  omvang: string;
  omvangNaam: string;
  kleur: string;
  ernstMotivering: string;
  omvangMotivering: string;
  verhogingReden: string | null;
}

/** Een weging waarin de twee verschillen. */
export class HerweegverschilResponse {
  meldingId: string;
  nummer: string;
  eerste: OordeelResponse;
  tweede: OordeelResponse;
}

/** Wat de ronde liet zien. */
export class HerweeguitkomstResponse {
  kleur: OvereenstemmingResponse;
  ernst: ErnstovereenstemmingResponse | null;
  verschillen: HerweegverschilResponse[];
  overgeslagen: number;
  nietGewogen: number;
}

/** Een ronde met wat is geloot. */
export class HerwegingdetailResponse extends HerwegingResponse {
  handelingen: string[];
  /** Voor wie de ronde houdt alle; anders alleen die van uzelf. */
  items: HerweegregelResponse[];
  /** Pas als de ronde is gesloten. */
  uitkomst: HerweeguitkomstResponse | null;
}

/** De feiten van de melding. */
export class HerweegfeitenResponse {
  nummer: string;
  soort: string;
  onderwerp: string;
  omschrijving: string;
  wet: string;
  domein: string;
  aanbiederNaam: string | null;
  gebeurtenisdatum: string | null;
  ontvangenOp: string;
}

/** Het afwegingskader waarmee wordt gewogen. */
export class HerweegkaderResponse {
  nummer: number;
  aanname: boolean;
  ernstnaam: string;
  omvangnaam: string;
  rijen: ErnstrijResponse[];
  kolommen: OmvangkolomResponse[];
}

/** Een weging om opnieuw te doen. De eerste weging, haar kleur en het besluit staan er niet in. */
export class HerweegbladResponse {
  id: string;
  herwegingId: string;
  status: string;
  versie: number;
  jaar: number;
  melding: HerweegfeitenResponse;
  /** De aantallen die bij de eerste weging bekend waren. */
  getroffen: number | null;
  aantalClienten: number | null;
  eerdereMeldingen: number;
  kader: HerweegkaderResponse;
  /** Wat u zelf vond, als u klaar bent. */
  oordeel: OordeelResponse | null;
}
