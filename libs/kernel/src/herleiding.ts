/** One step of how an outcome came about: what was done in plain Dutch, and the article or policy § that says so. */
export interface HerleidingStap {
  readonly stap: string;
  readonly bron: string;
}

/** How an outcome came about, in order. Every date, colour, score and refusal carries one. */
export type Herleiding = readonly HerleidingStap[];
