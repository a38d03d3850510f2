/** Een vraag aan een ketenpartner. */
export class PartnervraagResponse {
  id: string;
  meldingId: string | null;
  zaakId: string | null;
  /** Het nummer van de melding of de zaak. */
  kenmerk: string;
  partnerId: string;
  partnerNaam: string;
  contactNaam: string | null;
  contactEmail: string;
  vraag: string;
  doel: string;
  grondslag: string;
  categorieen: string[];
  weggelaten: string | null;
  status: string;
  gesteldOp: string;
  gesteldDoor: string | null;
  /** De laatste dag waarop u het antwoord wilt. */
  uiterlijk: string;
  /** Die dag is geweest, en er wordt nog een antwoord verwacht. */
  teLaat: boolean;
  termijnId: string;
  /** Waarom er geen antwoord meer nodig was. */
  reden: string | null;
  geeindigdOp: string | null;
  versie: number;
}

/** Een bladzijde met vragen, nieuwste eerst. */
export class PartnervragenResponse {
  resultaten: PartnervraagResponse[];
  volgende: string | null;
}

/** Wat de partner antwoordde. */
export class PartnerantwoordResponse {
  id: string;
  /** `volledig`, `deels`, `niet_delen` (met de reden) of `collega` (wie het wel weet). */
  soort: string;
  tekst: string;
  /** De bestanden die erbij kwamen. */
  documenten: string[];
  doorNaam: string | null;
  ontvangenOp: string;
}

/** Een vraag met de antwoorden. */
export class PartnervraagdetailResponse extends PartnervraagResponse {
  antwoorden: PartnerantwoordResponse[];
  /** Wat u nu kunt doen. */
  handelingen: string[];
}

/** De vraag die is gesteld. */
export class PartnervraagGesteldResponse {
  id: string;
}
