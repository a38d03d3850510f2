import type { OntvangenBestand } from '@navolgbaar/document';
import type { Antwoorden } from '../reis/reis';

/** What somebody typed on a page, as it was. */
export interface Poging {
  /** Of which page. */
  readonly stap: string;
  readonly getypt: Antwoorden;
}

/** A melding that is being written, known to whoever has its secret address. */
export interface Concept {
  readonly id: string;
  readonly gemeenteId: string;
  /** Instant in ISO text. */
  readonly verlooptOp: string;
  readonly antwoorden: Antwoorden;
  /** Given with it, in the order in which they came. */
  readonly bestanden: readonly OntvangenBestand[];
  /** What was typed last on a page and could not be taken, so that the page can be read again. */
  readonly poging: Poging | null;
  /** What became of it; the answers are gone then. */
  readonly verzonden: { readonly nummer: string; readonly melderBekend: boolean } | null;
}

/** The drafts of one organisation, inside a unit of work of a visitor of its loket. */
export abstract class Concepten {
  abstract voegToe(nieuw: {
    id: string;
    hash: Buffer;
    gemeenteId: string;
    verlooptOp: string;
  }): Promise<void>;
  /** Null for a secret that is nobody's and for a draft that has expired; `slot` keeps others out until the commit. */
  abstract vind(hash: Buffer, opties?: { readonly slot: boolean }): Promise<Concept | null>;
  /** And forgets an attempt. */
  abstract bewaar(id: string, antwoorden: Antwoorden): Promise<void>;
  abstract bewaarPoging(id: string, poging: Poging): Promise<void>;
  abstract voegBestandToe(concept: Concept, bestand: OntvangenBestand): Promise<void>;
  /** From now on the draft has it not; the cleaning takes its bytes away. */
  abstract haalBestandWeg(id: string, documentId: string): Promise<void>;
  /** They are no longer of the draft: what they became keeps their bytes. */
  abstract geefBestandenAf(bestanden: readonly OntvangenBestand[]): Promise<void>;
  /**
   * Forgets the answers: from now on they stand in the melding only. The draft itself lives until `verlooptOp`, or shorter
   * when it would have ended before.
   */
  abstract rondAf(
    id: string,
    verzonden: NonNullable<Concept['verzonden']>,
    verlooptOp: string,
  ): Promise<void>;
}
