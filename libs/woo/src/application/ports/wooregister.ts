import type { Uitgever, Wooregel } from '../../domain/diwoo';
import type { Woocategorie } from '../../domain/wooinstelling';

/** An organisation that makes its reports known by our sitemap. */
export interface Woouitgever extends Uitgever {
  readonly organisatieId: string;
}

/** How a category stands: how many reports, and a mark that changes when one of them does. */
export interface Woostand {
  readonly aantal: number;
  readonly kenmerk: string;
}

export interface Registerregel extends Wooregel {
  readonly organisatieId: string;
}

/** A public report with its file, as it goes to a publicatiebank. */
export interface Registerrapport extends Wooregel {
  readonly kenmerk: string;
  readonly organisatieNaam: string;
  readonly pdf: Buffer;
}

/** The public register over the connection that can see nothing else: what is not public cannot leave by this way. */
export abstract class Wooregister {
  /** Whose sitemap holds on a day. */
  abstract uitgevers(dag: string, categorie: Woocategorie): Promise<Woouitgever[]>;
  abstract stand(organisatieIds: readonly string[]): Promise<Woostand>;
  /** Oldest first, in pieces, from a place on; at most so many. */
  abstract regels(
    organisatieIds: readonly string[],
    vanaf: number,
    aantal: number,
  ): AsyncIterable<Registerregel[]>;
  /** Null when it is not public (any more). */
  abstract rapport(organisatieId: string, publicatieId: string): Promise<Registerrapport | null>;
}
