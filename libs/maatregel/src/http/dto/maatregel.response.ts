import { BriefproefResponse } from '@navolgbaar/bericht';
/** Een stap van de herleiding van een maatregel: wat er is gedaan en welke bron dat zegt. */
export class MaatregelherleidingResponse {
  stap: string;
  bron: string;
}

/** Een regel van de lijst met maatregelen. */
export class MaatregelregelResponse {
  id: string;
  /** Niet voor de aanbieder: die ziet de zaak niet. */
  zaakId?: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  soort: string;
  status: string;
  /** De status zoals een lezer die ziet: `opnieuw_gevraagd` is opgelegd, na een eerdere ronde. */
  stand: string;
  opgelegdOp: string;
  /** De eerste dag waarop nog iets wordt verwacht. */
  uiterlijk: string | null;
  /** De dag van het besluit om die termijn op te schorten, zolang die stilstaat. */
  opgeschortOp: string | null;
  teLaat: boolean;
  /** Het onderdeel dat het eerst wordt verwacht; leeg als niets meer wordt verwacht. */
  verwacht: string | null;
}

/** Een bladzijde van de lijst met maatregelen. */
export class MaatregelenResponse {
  resultaten: MaatregelregelResponse[];
  volgende: string | null;
}

/** De termijn van een onderdeel zoals die nu loopt, met de berekening. */
export class MaatregeltermijnResponse {
  id: string;
  code: string;
  naam: string;
  start: string;
  uiterlijk: string;
  status: string;
  voldaanOp: string | null;
  dagenResterend: number | null;
  opgeschortOp: string | null;
  herleiding: MaatregelherleidingResponse[];
  waarschuwingen: string[];
  versie: number;
}

/** Iets dat van de aanbieder wordt gevraagd. */
export class MaatregelonderdeelResponse {
  onderdeel: string;
  ingeleverdOp: string | null;
  /** `voldoet`, `deels` of `niet`; leeg zolang het niet is beoordeeld. */
  oordeel: string | null;
  oordeelReden: string | null;
  termijn: MaatregeltermijnResponse | null;
}

/** Wat is ingeleverd. */
export class LeveringResponse {
  id: string;
  onderdeel: string;
  /** In welke ronde: wat na een oordeel overbleef, wordt opnieuw ingeleverd. */
  ronde: number;
  tekst: string;
  documentId: string | null;
  ontvangenOp: string;
  viaPortaal: boolean;
  /** Leeg bij een onderdeel zonder termijn. */
  teLaat: boolean | null;
}

/** Wat volgt uit een oordeel, als voorstel. */
export class VoorstelResponse {
  tekst: string;
  herleiding: MaatregelherleidingResponse[];
}

/** Een bevinding waarop een maatregel rust, zoals zij nu is. */
export class MaatregelbevindingResponse {
  id: string;
  nummer: string;
  volgnummer: number;
  stelling: string;
  status: string;
  rustOpVim: boolean;
}

/** Het oordeel over een onderdeel. */
export class DeeloordeelResponse {
  onderdeel: string;
  oordeel: string;
  reden: string;
  /** De laatste dag om dit onderdeel opnieuw in te leveren. Leeg als dat niet is gevraagd of later nog eens is gevraagd. */
  nieuweTermijn: string | null;
}

/** Wat is gekozen voor wat overbleef: `nieuwe_termijn` of `college`. */
export class MaatregelvervolgResponse {
  keuze: string;
  reden: string;
  op: string;
}

/** Een oordeel zoals het is gegeven en in een brief stond. Een nieuwe termijn brengt een volgend oordeel. */
export class MaatregelbeoordelingResponse {
  ronde: number;
  /** Over het geheel; leeg als alleen een onderdeel opnieuw is gevraagd. */
  oordeel: string | null;
  motivering: string;
  onderdelen: DeeloordeelResponse[];
  op: string;
  /** Niet voor de aanbieder. */
  door?: string | null;
  /** Niet voor de aanbieder. */
  vervolg?: MaatregelvervolgResponse | null;
}

/** Een maatregel die in dezelfde handeling aan een andere aanbieder van de zaak is gegeven. */
export class SamenmaatregelResponse {
  id: string;
  aanbiederId: string;
  aanbiederNaam: string;
  status: string;
  stand: string;
}

/** Een bezoek dat kijkt of de maatregel is uitgevoerd. */
export class MaatregelbezoekResponse {
  id: string;
  op: string;
  status: string;
}

/** Het geplande bezoek. */
export class HercontroleGeplandResponse {
  bezoekId: string;
}

/** Een maatregel. Wat niet verplicht is, krijgt alleen het team van de toezichthouder. */
export class MaatregelResponse {
  id: string;
  zaakId?: string;
  zaakNummer: string;
  wet: string;
  aanbiederId: string;
  aanbiederNaam: string;
  soort: string;
  omschrijving: string;
  onderbouwing: string;
  doel: string;
  /** Wat inwoners ervan gaan merken. Leeg van een maatregel van voor dit werd gevraagd. */
  verwachtEffect: string | null;
  ernstWeging?: string;
  steuntOpVim?: boolean;
  vimUitzondering?: string | null;
  vimToelichting?: string | null;
  /** De bevindingen waarop de maatregel rust. Leeg van een maatregel van voor er bevindingen waren. */
  bevindingen?: MaatregelbevindingResponse[];

  /** Bewijs eronder bleek later uit intern gemelde incidenten te komen, zonder uitzondering die dat toestaat. Alleen voor het team. */
  vimSindsdien?: boolean;
  herleiding?: MaatregelherleidingResponse[];
  onderdelen: MaatregelonderdeelResponse[];
  leveringen: LeveringResponse[];
  /** Vanaf 1; een nieuwe termijn voor wat overbleef is een volgende ronde. */
  ronde: number;
  /** Elk oordeel, het oudste eerst. */
  beoordelingen: MaatregelbeoordelingResponse[];
  opleggingId?: string | null;
  samenMet?: SamenmaatregelResponse[];
  hercontroles?: MaatregelbezoekResponse[];
  opgelegdOp: string;
  opgelegdDoor?: string | null;
  status: string;
  /** De status zoals een lezer die ziet: `opnieuw_gevraagd` is opgelegd, na een eerdere ronde. */
  stand: string;
  motivering: string | null;
  beoordeeldOp: string | null;
  beoordeeldDoor?: string | null;
  intrekkingsreden: string | null;
  voorstel?: VoorstelResponse | null;
  versie: number;
  /** Wat u nu met deze maatregel kunt doen. */
  handelingen: string[];
  /** De onderdelen die u nu apart kunt goedkeuren, terwijl een ander nog moet komen. Alleen voor het team. */
  apartTeBeoordelen?: string[];
  /** De oordelen die nu mogelijk zijn. */
  oordelen: string[];
}

/** De brief aan elke aanbieder, zoals die zou gaan. */
export class MaatregelbrievenResponse {
  brieven: BriefproefResponse[];
}
