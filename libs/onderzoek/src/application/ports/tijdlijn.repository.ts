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

/** The same for who reads the history of the case. */
export interface Tijdlijnview extends Tijdlijnregel {
  /** Whether it is about a part that only named people see. */
  readonly vertrouwelijk: boolean;
}

/** What a line is about besides its own case: who may not see that, does not see the line. */
export interface Regelverband {
  /** A conversation, an observation or a document. */
  readonly deelId?: string;
  readonly andereZaakId?: string;
}

export abstract class TijdlijnRepository {
  abstract voegToe(zaakId: string, regel: Tijdlijnregel, verband: Regelverband): Promise<void>;
}
