/** The kind of node that stands where something was taken out of a public version. */
export const WEGGELAKT = 'weggelakt';

/** A ground as article, lid and letter of the Woo: `5.1.2.e`, `5.1.5`. Which exist, the one who takes out says. */
const GROND = /^([1-9]\.[1-9])\.([1-9])(?:\.([a-z]))?$/;
const GAT = /\[weggelakt: Woo ([1-9]\.[1-9]) lid ([1-9])(?: ([a-z]))?\]/g;

export const isGrondvorm = (grond: unknown): grond is string =>
  typeof grond === 'string' && GROND.test(grond);

/**
 * How a gap reads, on screen, in print and aloud. Words and no black box: who cannot see it knows that something was
 * taken out and on what ground (Woo art. 3.1 lid 2: say of what is not opened that it is not).
 */
export function gattekst(grond: string): string {
  const [, artikel, lid, letter] = GROND.exec(grond) ?? [];
  return artikel ? `[weggelakt: Woo ${artikel} lid ${lid}${letter ? ` ${letter}` : ''}]` : '[weggelakt]';
}

const LID = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];

/** The ground as a law is cited: `art. 5.1, tweede lid, onder e, Woo`. */
export function grondtekst(grond: string): string {
  const [, artikel, lid, letter] = GROND.exec(grond) ?? [];
  return artikel
    ? `art. ${artikel}, ${LID[Number(lid)]} lid${letter ? `, onder ${letter}` : ''}, Woo`
    : 'de Woo';
}

export interface Gatplek {
  readonly van: number;
  readonly tot: number;
  readonly grond: string;
}

/** The gaps in a text as it reads: of a heading, of a description, of what somebody typed. */
export const gatenIn = (tekst: string): Gatplek[] =>
  [...tekst.matchAll(GAT)].map(({ index, 0: gat, 1: artikel, 2: lid, 3: letter }) => ({
    van: index,
    tot: index + gat.length,
    grond: [artikel, lid, letter].filter(Boolean).join('.'),
  }));

/** The grounds on which something was taken out of these texts, each once, in the order of the law. */
export const grondenIn = (teksten: readonly string[]): string[] =>
  [...new Set(teksten.flatMap((tekst) => gatenIn(tekst).map(({ grond }) => grond)))].sort();
