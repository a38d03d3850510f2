/** The version of a framework that a themaonderzoek took along, for the visits in its cases. Inside a unit of work. */
export abstract class Themakaders {
  /** @returns its id; null where no running theme counts this case with this framework */
  abstract versie(zaakId: string, kaderId: string): Promise<string | null>;
}
