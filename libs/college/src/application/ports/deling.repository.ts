/** What was shared with the college of a gemeente, by whom and on which ground. */
export interface Deling {
  readonly id: string;
  /** What it is, as its capability names it: `collegebericht`, `rapport`. */
  readonly object: string;
  readonly objectId: string;
  readonly gemeenteId: string;
  readonly grond: string;
  /** One line for the list of the college, without personal data. */
  readonly omschrijving: string;
  readonly zaakId: string | null;
  /** ISO 8601 instant. */
  readonly gedeeldOp: string;
}

export abstract class DelingRepository {
  abstract kentGemeente(gemeenteId: string): Promise<boolean>;
  /** @returns false when this was shared with this college before */
  abstract voegToe(deling: Deling): Promise<boolean>;
  /** @returns of each college that had it and was not told yet, what it had */
  abstract trekIn(
    objectId: string,
    intrekking: { readonly reden: string; readonly op: string },
  ): Promise<readonly Pick<Deling, 'id' | 'gemeenteId' | 'zaakId'>[]>;
}
