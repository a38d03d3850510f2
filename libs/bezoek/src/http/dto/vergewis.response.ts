import { RegelversieResponse } from '@navolgbaar/platform/http';

/** Een stap van hoe een uitkomst tot stand kwam. */
export class VergewisstapResponse {
  stap: string;
  bron: string;
}

/** Wat één regel van een dossier zegt. */
export class VergewisregeluitkomstResponse {
  regel: string;
  /** `voldoet`, `tekortkoming` (alleen van de wet), `verbeterpunt`, `genoteerd` of `niet_van_toepassing`. */
  uitkomst: string;
  /** `wettelijk` of `aanbeveling`. */
  binding: string;
  grondslag: string | null;
  herleiding: VergewisstapResponse[];
}

/** Wat de regels van een dossier zeggen. */
export class VergewisoordeelResponse {
  regels: VergewisregeluitkomstResponse[];
  /** De instrumenten die meetellen, en of het er genoeg zijn. */
  geteld: string[];
  genoeg: boolean;
}

/** Of een instrument is geraadpleegd. */
export class RaadplegingResponse {
  instrument: string;
  geraadpleegd: string;
  op: string | null;
  resultaat: string | null;
  bewijsGezien: boolean;
  opmerking: string | null;
}

/** Wat van een personeelsdossier is gezien. */
export class VergewisdossierResponse {
  id: string;
  code: string;
  werksoort: string;
  route: string;
  startdatum: string;
  kader: string;
  clientgebonden: boolean;
  bigBeroep: boolean;
  metMinderjarigen: boolean;
  vogVorm: string | null;
  vogOrigineelOp: string | null;
  raadplegingen: RaadplegingResponse[];
  versie: number;
}

/** Een dossier met wat u ermee mag doen. */
export class VergewisdossierdetailResponse extends VergewisdossierResponse {
  steekproefId: string;
  handelingen: string[];
}

/** Een dossier met wat de regels ervan zeggen. */
export class BeoordeeldDossierResponse extends VergewisdossierResponse {
  oordeel: VergewisoordeelResponse;
}

/** Hoeveel dossiers van één soort werk er zijn, en van hoeveel er genoeg instrumenten zijn. */
export class VergewisaandeelResponse {
  werksoort: string;
  aantal: number;
  genoeg: number;
}

/** Hoeveel dossiers u het beste bekijkt, en waarom. */
export class VergewisomvangResponse {
  aantal: number;
  herleiding: VergewisstapResponse[];
}

/** Een vergewissteekproef bij een bezoek. */
export class VergewissteekproefResponse {
  id: string;
  bezoekId: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  bezoekOp: string;
  status: string;
  routes: string[];
  wsrDeelname: boolean;
  wsrTot: string | null;
  tuchtrechtVrijwilligers: boolean;
  vogGrondslag: string | null;
  dossiers: BeoordeeldDossierResponse[];
  aandelen: VergewisaandeelResponse[];
  omvang: VergewisomvangResponse;
  /** De versie van de regels: van vandaag, of na het afronden die van toen. */
  regelversieId: string | null;
  regelnummer: number;
  regelsVastgesteld: boolean;
  conclusie: string | null;
  afgerondOp: string | null;
  afgerondDoor: string | null;
  handelingen: string[];
  versie: number;
}

/** De regels waarmee dossiers worden bekeken. */
export class VergewisregelsResponse {
  aantalInstrumenten: number;
  vogMaanden: number;
  origineelWeken: number;
  gesprekNaMaanden: number;
  omvang: number;
  omvangBijRisico: number;
  telt: string[];
}

/** Een versie van de regels. */
export class VergewisregelversieResponse extends RegelversieResponse {
  regels: VergewisregelsResponse;
}

/** Wat een instrument van een soort werk kan laten zien. */
export class VergewisdekkingResponse {
  werksoort: string;
  instrument: string;
  /** `verplicht`, `bruikbaar`, `beperkt`, `dekt_niet` of `niet_in_tekst`. */
  dekking: string;
}
