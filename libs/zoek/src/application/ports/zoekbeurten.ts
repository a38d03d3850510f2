/** How often somebody looked for a person, inside the unit of work of that search. */
export abstract class Zoekbeurten {
  /** Counts one more in the hour that `nu` (ISO instant) is in. @returns how many that makes */
  abstract tel(nu: string): Promise<number>;
}
