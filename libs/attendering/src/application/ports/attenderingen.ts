import type { Onderwerp } from '../../domain/regels';
import type { Attenderingsoort } from '../../domain/soorten';

export interface NieuweAttendering {
  readonly soort: Attenderingsoort;
  readonly over: Onderwerp;
  readonly gebeurtenisId: string;
  /** When it happened, ISO 8601. */
  readonly op: string;
}

/** What a person was told, as that person may see it now. */
export interface Attenderingregel {
  readonly id: string;
  readonly soort: Attenderingsoort;
  readonly op: string;
  readonly gelezen: boolean;
  readonly object: string;
  readonly objectId: string;
  /** What one opens to see it. */
  readonly plek: { readonly object: string; readonly id: string };
  readonly nummer: string | null;
  readonly titel: string | null;
  /** The last day of a term. */
  readonly dag: string | null;
}

export interface Attenderingenvraag {
  readonly ontvangerId: string;
  readonly alleenOngelezen: boolean;
  readonly na: { readonly op: string; readonly id: string } | null;
  readonly aantal: number;
}

/** To what a thing belongs. */
export interface Herkomst {
  readonly zaakId: string | null;
  /** The provider that it was made for. */
  readonly aanbiederId: string | null;
  /** The provider that it is about: that one, or another. */
  readonly betreftId: string | null;
}

/**
 * Rows of what people were told. A row whose object the reader may not see is not there: not in the list, not in the
 * count, not to be marked. Inside a unit of work.
 */
export abstract class Attenderingen {
  /** To each of them once, however often the same event is offered, and not who switched this kind off. */
  abstract voegToe(nieuw: NieuweAttendering, ontvangerIds: readonly string[]): Promise<void>;
  /** Null for a kind without a table of its own, and for what is not there. */
  abstract herkomst(over: Onderwerp): Promise<Herkomst | null>;
  /** One more than `aantal`, newest first. */
  abstract lijst(vraag: Attenderingenvraag): Promise<Attenderingregel[]>;
  /** @param grens counting stops here */
  abstract ongelezen(ontvangerId: string, grens: number): Promise<number>;
  /** @returns whether this is an attendering that the person may see */
  abstract markeer(ontvangerId: string, id: string, nu: string): Promise<boolean>;
  /** All up to and including that moment. */
  abstract markeerTot(ontvangerId: string, tot: string, nu: string): Promise<void>;
  /** The kinds that a person does not want to be told. */
  abstract uitgezet(gebruikerId: string): Promise<Attenderingsoort[]>;
  abstract zetUit(gebruikerId: string, soorten: readonly Attenderingsoort[]): Promise<void>;
  /** Removes what was read before that moment. @returns how many */
  abstract ruimOp(gelezenVoor: string, aantal: number): Promise<number>;
}
