import type { Kaderinhoud, Norm } from '@navolgbaar/toetsingskader';

/** A framework that is in force, as a line of a list. */
export interface Normkader {
  readonly slug: string;
  readonly organisatieNaam: string;
  readonly naam: string;
  /** What it is for, and what not. */
  readonly doel: string;
  /** False: it came with the house and nobody adopted it yet. */
  readonly vastgesteld: boolean;
  /** Legal day. */
  readonly geldigVanaf: string;
  readonly bron: string;
}

export interface Normkaderdetail extends Normkader {
  readonly themas: Kaderinhoud['themas'];
  readonly normen: readonly Omit<Norm, 'vragen'>[];
}

/** Reading the frameworks, over the connection of the public pages. */
export abstract class Normlezer {
  /** What is in force on a legal day, by organisation and name. */
  abstract kaders(dag: string): Promise<Normkader[]>;
  abstract kader(slug: string, dag: string): Promise<Normkaderdetail | null>;
}
