/** Een regel van de lijst met bezoeken. */
export class BezoekregelResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  aankondiging: string;
  op: string;
  van: string | null;
  tot: string | null;
  plaats: string | null;
  behandelaarId: string;
  tweedeId: string | null;
  status: string;
}

/** Een bladzijde van de lijst met bezoeken. */
export class BezoekenResponse {
  resultaten: BezoekregelResponse[];
  volgende: string | null;
}

/** Een ander bezoek waar dit bezoek bij hoort. */
export class BezoekverwijzingResponse {
  id: string;
  op: string;
  status: string;
}

/** Een bezoek. */
export class BezoekResponse extends BezoekregelResponse {
  locatieId: string | null;
  doel: string;
  gesprokenMet: string | null;
  verslag: string | null;
  vervalreden: string | null;
  /** In minuten. */
  reistijdVoor: number;
  reistijdNa: number;
  /** Waarom het zo kon, terwijl er iets niet paste in de planning. */
  planuitleg: string | null;
  /** De dag waarop de aankondiging van deze afspraak is verstuurd. */
  aangekondigdOp: string | null;
  aangekondigdWat: string | null;
  aangekondigdDuur: string | null;
  aangekondigdStukken: string[];
  /** Het bezoek waarvan dit de hercontrole is. */
  eerder: BezoekverwijzingResponse | null;
  /** De maatregel waarvan dit bezoek de hercontrole is. */
  maatregelId: string | null;
  /** De hercontroles van dit bezoek. */
  vervolgen: BezoekverwijzingResponse[];
  /** De bezoeklijst: `geen`, `open` of `afgerond`. */
  bezoeklijst: string;
  versie: number;
  /** Wat u nu met dit bezoek kunt doen. */
  handelingen: string[];
}
