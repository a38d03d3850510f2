/** Een ketenpartner. */
export class PartnerResponse {
  id: string;
  soort: string;
  naam: string;
  contactpersoon: string | null;
  email: string | null;
  telefoon: string | null;
  /** Wat u met deze partner mag delen en wat niet. */
  deelhulp: string | null;
  /** Vanaf deze dag gaat er niets meer naar deze partner. */
  gestoptOp: string | null;
  versie: number;
}

/** Wat met een ketenpartner is afgesproken. */
export class AfspraakResponse {
  id: string;
  partnerId: string;
  onderwerp: string;
  gegevens: string;
  wanneer: string;
  grondslag: string;
  vanaf: string;
  /** Uiterlijk op deze dag kijkt u of de afspraak nog klopt. */
  evaluatieOp: string;
  termijnId: string;
  bevinding: string | null;
  beeindigdOp: string | null;
  beeindigreden: string | null;
  versie: number;
}

/** Een overleg met een ketenpartner. */
export class OverlegResponse {
  id: string;
  partnerId: string;
  op: string;
  status: string;
  versie: number;
}

/** Een ketenpartner met de afspraken en het overleg. */
export class PartnerdetailResponse extends PartnerResponse {
  afspraken: AfspraakResponse[];
  overleggen: OverlegResponse[];
}

/** Wat aan een andere toezichthouder is doorgezonden. */
export class DoorzendingResponse {
  id: string;
  meldingId: string;
  meldingNummer: string;
  soort: string;
  partnerId: string | null;
  partnerNaam: string | null;
  /** Wie daar meldt: wij, of de aanbieder zelf. */
  melder: string;
  grondslag: string;
  motivering: string;
  categorieen: string[];
  inhoud: string;
  weggelaten: string | null;
  wijze: string | null;
  op: string;
  door: string | null;
  /** Hoe de afzender het hoort: `brief`, `zelf` (dat moet u nog doen), `verteld` of `niemand`. */
  afzender: string;
  status: string;
  uitkomst: string | null;
  uitkomstOp: string | null;
  termijnId: string | null;
  versie: number;
}

/** Een bladzijde met doorzendingen, nieuwste eerst. */
export class DoorzendingenResponse {
  resultaten: DoorzendingResponse[];
  volgende: string | null;
}

/** Wat er met een doorzending gebeurde. */
export class DoorzendstapResponse {
  id: string;
  handeling: string;
  op: string;
  tekst: string;
  overlegId: string | null;
  door: string | null;
  vastgelegdOp: string;
}

/** Een doorzending met wat ermee gebeurde. */
export class DoorzendingdetailResponse extends DoorzendingResponse {
  stappen: DoorzendstapResponse[];
  /** Wat u nu kunt vastleggen. */
  handelingen: string[];
}

/** Een punt op de agenda van een overleg. */
export class AgendapuntResponse extends DoorzendingResponse {
  /** Wat er in dit overleg over is gezegd. */
  besproken: string | null;
}

/** Een vraag die bij het overleg ter sprake kan komen. */
export class OpenPartnervraagResponse {
  id: string;
  kenmerk: string;
  status: string;
  gesteldOp: string;
  uiterlijk: string;
}

/** Een overleg met zijn agenda. */
export class OverlegdetailResponse extends OverlegResponse {
  partnerNaam: string;
  handelingen: string[];
  agenda: AgendapuntResponse[];
  /** Vragen aan deze partner waarop nog een antwoord wordt verwacht. */
  vragen: OpenPartnervraagResponse[];
}

/** Dat gegevens van mensen zijn verstrekt, of dat dit is geweigerd. De inhoud is er alleen voor het toezicht. */
export class VerstrekkingResponse {
  id: string;
  meldingId: string | null;
  zaakId: string | null;
  kenmerk: string;
  partnerId: string | null;
  ontvanger: string;
  besluit: string;
  grondslag: string | null;
  categorieen: string[];
  bron: string;
  bronId: string | null;
  op: string;
  door: string | null;
  /** Waarvoor het is gegeven, of waarom het is geweigerd. */
  doel: string | null;
  inhoud: string | null;
  weggelaten: string | null;
}

/** Een bladzijde met verstrekkingen, nieuwste eerst. */
export class VerstrekkingenResponse {
  resultaten: VerstrekkingResponse[];
  volgende: string | null;
}
