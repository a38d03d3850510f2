/** One line of a case's history, as a person reads it. */
export interface Tijdlijnregel {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly op: string;
  /** What happened, from a short list of words such as `opdracht` or `rapport`. */
  readonly soort: string;
  readonly gebruikerId: string | null;
  readonly tekst: string;
}

export abstract class TijdlijnRepository {
  abstract voegToe(zaakId: string, regel: Tijdlijnregel): Promise<void>;
}
