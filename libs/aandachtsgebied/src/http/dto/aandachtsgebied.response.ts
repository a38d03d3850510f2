/** Een aandachtsgebied uit het beleid. */
export class AandachtsgebiedResponse {
  id: string;
  naam: string;
  uitleg: string;
  /** Het document waarin het staat, en waar daarin. */
  bron: string;
  bronplaats: string | null;
  /** `pgb_cumulatie`, `pgb_beschermd_wonen` of `ongecontracteerde_jeugdhulp`: de regel waarmee het wordt voorgesteld. */
  kenmerk: string | null;
  geldigVan: string;
  /** De laatste dag. Leeg zolang het doorgaat. */
  geldigTot: string | null;
  eindeReden: string | null;
  /** Leeg als het met het systeem is meegeleverd. */
  vastgelegdDoor: string | null;
  /** `aangekondigd`, `geldt` of `beeindigd`, vandaag. */
  stand: string;
  versie: number;
}

/** Een aandachtsgebied, met hoe vaak het nu is gegeven voor zover u dat mag zien. */
export class AandachtsgebiedregelResponse extends AandachtsgebiedResponse {
  aantalMeldingen: number;
  aantalZaken: number;
  aantalAanbieders: number;
}

/** Dat een melding, zaak of aanbieder bij een aandachtsgebied hoort. */
export class AanduidingResponse {
  id: string;
  gebiedId: string;
  gebiedNaam: string;
  /** `melding`, `zaak` of `aanbieder`. */
  object: string;
  objectId: string;
  /** De aanbieder zoals die toen bij de melding of zaak stond. */
  aanbiederId: string | null;
  /** De dag waarop een melding of zaak telt. */
  meetdag: string | null;
  sinds: string;
  toelichting: string;
  gegevenOp: string;
  gegevenDoor: string | null;
  tot: string | null;
  eindeReden: string | null;
  beeindigdDoor: string | null;
  /** De laatste dag van het aandachtsgebied zelf. */
  gebiedTot: string | null;
  loopt: boolean;
  versie: number;
}

/** Een aanduiding met hoe de melding, zaak of aanbieder heet. */
export class GebiedsaanduidingResponse extends AanduidingResponse {
  naam: string;
  aanbiederNaam: string | null;
}

/** Een aandachtsgebied met wat erbij hoort, nieuwste eerst. Ten hoogste honderd. */
export class AandachtsgebieddetailResponse extends AandachtsgebiedResponse {
  aanduidingen: GebiedsaanduidingResponse[];
}

/** Een stap van hoe een uitkomst is ontstaan. */
export class AandachtstapResponse {
  stap: string;
  bron: string;
}

/** Een aandachtsgebied dat erbij kan horen, en waarom. Een mens beslist. */
export class AandachtvoorstelResponse {
  gebiedId: string;
  gebiedNaam: string;
  herleiding: AandachtstapResponse[];
}

/** Wat een melding, zaak of aanbieder heeft aan aandachtsgebieden. */
export class ObjectaandachtResponse {
  lopend: AanduidingResponse[];
  beeindigd: AanduidingResponse[];
  voorstellen: AandachtvoorstelResponse[];
}

/** Hoe vaak een aandachtsgebied voorkwam in een periode. */
export class AandachttellingResponse {
  gebiedId: string;
  gebiedNaam: string;
  /** Zoals `2026` of `2026-K2`. */
  periode: string;
  van: string;
  tot: string;
  meldingen: number;
  zaken: number;
  aanbieders: number;
}

/** De aantallen per periode, en hoe is geteld. */
export class AandachttellingenResponse {
  regels: AandachttellingResponse[];
  herleiding: AandachtstapResponse[];
}
