import type { Collegelezer, Gestuurd } from '../../domain/collegeconcept';

/** The message to a college: no personal data of cliënt, melder or staff, only what the letter template allows. */
export interface Collegebericht {
  readonly id: string;
  readonly zaakId: string;
  readonly gemeenteId: string;
  readonly zaakNummer: string;
  /** The melding it is about; null for a case that was opened without one, and for another message later. */
  readonly meldingId: string | null;
  readonly meldingNummer: string | null;
  readonly aanbieder: string;
  readonly meldingsoort: string;
  /** Legal day, ISO 8601. */
  readonly ontvangenOp: string;
  readonly stap: string;
  readonly voor: readonly Collegelezer[];
  /** What a person added; checked against the names that are known of the meldingen. */
  readonly toelichting: string | null;
  readonly grond: string;
  /** ISO 8601 instant. */
  readonly verzondenOp: string;
  readonly door: string | null;
  /** The letters that carried it; how each fared stands with the letter. */
  readonly brieven: readonly string[];
}

export interface Collegeinstelling {
  /** Of which kinds of melding the college hears. */
  readonly soorten: readonly string[];
  /** 0: the shipped kinds, nobody has chosen yet. */
  readonly versie: number;
}

export abstract class CollegeberichtRepository {
  abstract voegToe(bericht: Collegebericht): Promise<void>;
  /** Which colleges were informed of a case, and about which melding. */
  abstract gestuurdVan(zaakId: string): Promise<readonly Gestuurd[]>;
  /** @returns null for what is not there and for what was not shared */
  abstract zoek(id: string): Promise<Collegebericht | null>;
  abstract instelling(): Promise<Collegeinstelling>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaarInstelling(soorten: readonly string[], gezien: number): Promise<void>;
}
