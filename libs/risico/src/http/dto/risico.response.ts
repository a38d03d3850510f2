import { RegelversieResponse } from '@navolgbaar/platform/http';

/** Met welke gewichten, en op welke dag. */
export class RisicostandResponse {
  peildatum: string;
  /** De eerste dag waarover meldingen, bevindingen en maatregelen tellen. */
  van: string;
  /** Het nummer van de versie van de gewichten. */
  regelversie: number;
  /** Of niemand die versie heeft vastgesteld. */
  aanname: boolean;
  /** De hoogste score die een aanbieder kan krijgen. */
  hoogsteScore: number;
}

/** Een aanbieder in het risicobeeld. */
export class RisicolijstregelResponse {
  aanbiederId: string;
  aanbiederNaam: string;
  plaats: number;
  berekend: number;
  /** Wat telt: berekend, of zoals iemand het heeft bijgesteld. */
  score: number;
  bijgesteld: boolean;
  /** De drie indicatoren die de score het meest verhogen. */
  vooral: string[];
  laatsteBezoek: string | null;
}

/** Het risicobeeld van nu, hoogste score eerst. */
export class RisicolijstResponse extends RisicostandResponse {
  aantal: number;
  regels: RisicolijstregelResponse[];
}

/** Een regel van de som van een score. */
export class RisicoregelResponse {
  indicator: string;
  /** Wat er is geteld; leeg als het niet bekend is. */
  waarde: number | null;
  /** Vanaf welke waarde de indicator het volle gewicht geeft. */
  vol: number;
  gewicht: number;
  /** Onder nul als de indicator de score verlaagt. */
  punten: number;
  uitleg: string;
  bron: string;
  /** De laatste dag waarover is geteld. */
  op: string;
}

/** Een score die iemand zelf gaf. */
export class BijstellingResponse {
  id: string;
  aanbiederId: string;
  score: number;
  /** Wat er op die dag was berekend. */
  berekend: number;
  reden: string;
  van: string;
  tot: string;
  door: string;
  vastgelegdOp: string;
  beeindigdOp: string | null;
  beeindigdDoor: string | null;
  eindreden: string | null;
  versie: number;
  geldt: boolean;
}

/** Wat er bij een aanbieder is gezien: eigen beheersing, of een risicofactor. */
export class RisicokenmerkResponse {
  id: string;
  aanbiederId: string;
  soort: string;
  /** `beheersing` (verlaagt de score) of `risicofactor` (verhoogt haar). */
  aard: string;
  toelichting: string;
  bron: string;
  vastgesteldOp: string;
  geldigTot: string;
  door: string;
  vastgelegdOp: string;
  ingetrokkenOp: string | null;
  intrekreden: string | null;
  versie: number;
  geldt: boolean;
}

/** Een voorstel om een aanbieder vroeg te informeren. */
export class InformeervoorstelResponse {
  id: string;
  analyseId: string;
  aanbiederId: string;
  aanbiederNaam: string;
  score: number;
  drempel: number;
  status: string;
  gedaanOp: string | null;
  hoe: string | null;
  toelichting: string | null;
  door: string | null;
  ontstaanOp: string;
  ontstaanDag: string;
  versie: number;
}

/** Zo’n voorstel, met wat u ermee mag doen. */
export class InformeervoorsteldetailResponse extends InformeervoorstelResponse {
  handelingen: string[];
}

/** Een aanbieder met de som van zijn score, en wat mensen daaraan toevoegden. */
export class RisicodetailResponse extends RisicostandResponse {
  aanbiederId: string;
  aanbiederNaam: string;
  berekend: number;
  score: number;
  regels: RisicoregelResponse[];
  volgendBezoek: string | null;
  bijstellingen: BijstellingResponse[];
  kenmerken: RisicokenmerkResponse[];
  voorstellen: InformeervoorstelResponse[];
}

/** Waar de feiten van een analyse vandaan kwamen. */
export class AnalysebronResponse {
  naam: string;
  /** Leeg als het om de stand op één dag gaat. */
  van: string | null;
  tot: string;
}

/** Een analyse zoals zij is gedaan. */
export class AnalyseResponse {
  id: string;
  doel: string;
  peildatum: string;
  regelversieId: string;
  bronnen: AnalysebronResponse[];
  aantal: number;
  uitgevoerdOp: string;
  uitgevoerdDoor: string;
}

/** Een aanbieder in een analyse. */
export class AnalyseregelResponse {
  aanbiederId: string;
  aanbiederNaam: string;
  plaats: number;
  berekend: number;
  score: number;
  bijstellingId: string | null;
  regels: RisicoregelResponse[];
}

/** Een analyse met al haar aanbieders. */
export class AnalysedetailResponse extends AnalyseResponse {
  regels: AnalyseregelResponse[];
}

/** Vanaf 0 punten bij niets tot `gewicht` punten bij `vol` en meer. */
export class IndicatorregelResponse {
  gewicht: number;
  vol: number;
}

/** De indicatoren. Een indicator die leeg is, staat uit. */
export class IndicatorenResponse {
  meldingen: IndicatorregelResponse | null;
  bevindingen: IndicatorregelResponse | null;
  nietOpgevolgd: IndicatorregelResponse | null;
  omvang: IndicatorregelResponse | null;
  groei: IndicatorregelResponse | null;
  bezoek: IndicatorregelResponse | null;
  aandacht: IndicatorregelResponse | null;
  risicofactoren: IndicatorregelResponse | null;
  continuiteit: IndicatorregelResponse | null;
  rechtmatigheid: IndicatorregelResponse | null;
  opgevolgd: IndicatorregelResponse | null;
  beheersing: IndicatorregelResponse | null;
}

/** Hoeveel werk een bezoek is, en hoe vaak een aanbieder aan de beurt is. */
export class BezoekritmeResponse {
  intervalMaanden: number;
  dagen: number;
  grootVanaf: number;
  dagenGroot: number;
}

/** De gewichten. */
export class RisicoregelsResponse {
  maanden: number;
  indicatoren: IndicatorenResponse;
  informeerVanaf: number;
  bezoek: BezoekritmeResponse;
}

/** Een versie van de gewichten. */
export class RisicoregelversieResponse extends RegelversieResponse {
  regels: RisicoregelsResponse;
}
