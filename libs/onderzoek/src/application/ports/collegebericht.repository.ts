/** The message to a college: no personal data of cliënt, melder or staff, only what the letter template allows. */
export interface Collegebericht {
  readonly id: string;
  readonly zaakId: string;
  readonly gemeenteId: string;
  readonly zaakNummer: string;
  readonly aanbieder: string;
  readonly meldingsoort: string;
  /** Legal day, ISO 8601. */
  readonly ontvangenOp: string;
  readonly stap: string;
  readonly grond: string;
  /** ISO 8601 instant. */
  readonly verzondenOp: string;
  readonly door: string | null;
}

export abstract class CollegeberichtRepository {
  abstract voegToe(bericht: Collegebericht): Promise<void>;
  /** The gemeenten whose college was informed of a case. */
  abstract gemeentenVan(zaakId: string): Promise<readonly string[]>;
  /** @returns null for what is not there and for what was not shared */
  abstract zoek(id: string): Promise<Collegebericht | null>;
}
