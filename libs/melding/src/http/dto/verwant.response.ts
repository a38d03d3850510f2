/** De andere melding van een verband. */
export class AndereMeldingResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  ontvangenOp: string;
  status: string;
  aanbiederNaam: string | null;
}

/** Een verband met een andere melding, ook als het niet meer geldt. */
export class VerbandResponse {
  id: string;
  /** `zelfde_gebeurtenis`, `onderdeel`, `dubbel` of `niet_dezelfde`. */
  soort: string;
  /** Of deze melding onder de andere hangt (`van`), of de andere onder deze (`naar`). */
  richting: string;
  andere: AndereMeldingResponse;
  motivering: string | null;
  gelegdOp: string;
  gelegdDoor: string | null;
  verbrokenOp: string | null;
  verbrokenDoor: string | null;
  verbreekreden: string | null;
}

/** Een andere melding die misschien over hetzelfde gaat, met de reden. */
export class GelijkendeMeldingResponse extends AndereMeldingResponse {
  /** Wat gelijk is: `client`, `locatie`, `aanbieder`; de sterkste reden eerst. */
  redenen: string[];
  /** Dagen van deze melding tot de andere; negatief als de andere eerder was. */
  dagen: number;
  /** Twee aanbieders, dezelfde cliënt en dezelfde dag. */
  mogelijkKeten: boolean;
}

/** Wat de melding eerder was. */
export class SoortwijzigingResponse {
  id: string;
  van: string;
  naar: string;
  reden: string;
  op: string;
  door: string | null;
}

/** Wat met de melding samenhangt, voor zover u de andere meldingen mag zien. */
export class VerwantResponse {
  /** Eén gebeurtenis, gemeld door verschillende aanbieders: een keten- of netwerkcalamiteit. */
  keten: boolean;
  verbanden: VerbandResponse[];
  lijktOp: GelijkendeMeldingResponse[];
  soorten: SoortwijzigingResponse[];
}
