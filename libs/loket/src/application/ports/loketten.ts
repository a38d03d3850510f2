/** A supervisor as the public may know it. */
export interface Loket {
  readonly organisatieId: string;
  readonly code: string;
  readonly naam: string;
  readonly gemeenten: readonly { readonly id: string; readonly naam: string }[];
  readonly email: string;
  readonly telefoon: string;
  readonly postadres: string | null;
  /** Where a question about personal data can go besides. */
  readonly fgEmail: string | null;
  /** The version of its look: part of the address of its stylesheet. */
  readonly huisstijl: number;
}

/** The organisations that opened their loket, read with the role of the public pages. */
export abstract class Loketten {
  /** By name. */
  abstract alle(): Promise<Loket[]>;
  abstract metCode(code: string): Promise<Loket | null>;
}
