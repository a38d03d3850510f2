/** Wat er niet past in de planning, en waar dat uit volgt. */
export class BotsingResponse {
  soort: string;
  reden: string;
  bron: string;
}

/** Een bezoek dat u mag zien. */
export class PlannerbezoekResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederNaam: string;
  plaats: string | null;
  aankondiging: string;
  status: string;
  /** Of u het nu kunt verzetten. */
  verzetbaar: boolean;
}

/** Wanneer iemand bezet is. */
export class PlannerregelResponse {
  op: string;
  van: string | null;
  tot: string | null;
  /** In minuten. */
  reistijdVoor: number;
  reistijdNa: number;
  behandelaarId: string;
  tweedeId: string | null;
  /** Leeg bij een bezoek in een besloten zaak waar u niet bij mag. */
  bezoek: PlannerbezoekResponse | null;
  botsingen: BotsingResponse[];
}

/** Dagen waarop iemand niet op bezoek gaat. */
export class AfwezigheidResponse {
  id: string;
  gebruikerId: string;
  van: string;
  tot: string;
  soort: string;
  versie: number;
  /** Wat u ermee kunt doen. */
  handelingen: string[];
}

/** Een dag die geen gewone dag is. */
export class PlannervrijedagResponse {
  datum: string;
  soort: string;
  naam: string;
}

/** De agenda van het team. */
export class PlannerResponse {
  van: string;
  tot: string;
  bezoeken: PlannerregelResponse[];
  afwezigheden: AfwezigheidResponse[];
  vrijeDagen: PlannervrijedagResponse[];
  volledig: boolean;
  maximum: number;
}

/** Het kenmerk van wat is gemeld. */
export class AfwezigheidGemeldResponse {
  id: string;
}
