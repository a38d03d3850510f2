/** Why the text of a document cannot be searched; none of these gets better by trying again. */
export const TEKSTREDENEN = [
  /** A password is needed to read it. */
  'versleuteld',
  /** Nothing but pictures, such as a scan. */
  'geen_tekst',
  /** Other than its kind prescribes. */
  'beschadigd',
  /** Unpacks to more than may be read. */
  'te_groot',
  /** Took too much time or memory, several times. */
  'te_zwaar',
] as const;
export type Tekstreden = (typeof TEKSTREDENEN)[number];

/**
 * How far the words of a document are in the index: `wacht` until the worker comes by, `deels` when there was more than
 * the index takes, `storing` when reading failed by no fault of the document and is tried again.
 */
export const TEKSTSTANDEN = ['wacht', 'gelezen', 'deels', 'niet', 'storing'] as const;
export type Tekststand = (typeof TEKSTSTANDEN)[number];

export interface Doorzoekbaarheid {
  readonly stand: Tekststand;
  /** Only with `niet`. */
  readonly reden: Tekstreden | null;
}

/** What reading gave. The words are each there once and in no order: a text cannot be made of them again. */
export type Tekstuitslag =
  | { readonly soort: 'woorden'; readonly woorden: string; readonly volledig: boolean }
  | { readonly soort: 'niet'; readonly reden: Tekstreden };

/**
 * Letters of different words of one document. A word list of PostgreSQL holds a megabyte with its places; a text of a
 * thousand pages stays far below this.
 */
export const MEESTE_LETTERS = 300_000;
/** Longer than any word or number: a row of bytes that only looks like one. */
const LANGSTE_WOORD = 80;

/** Different words of a text, up to a limit. */
export class Woordenzak {
  private readonly woorden = new Set<string>();
  private letters = 0;
  private over = false;

  /** Whether nothing more goes in: reading on is of no use. */
  get vol(): boolean {
    return this.over;
  }

  voeg(tekst: string): void {
    for (const [woord] of tekst.matchAll(/[\p{L}\p{N}](?:[^\s\p{Cc}]*[\p{L}\p{N}])?/gu)) {
      if (woord.length > LANGSTE_WOORD || this.woorden.has(woord)) continue;
      if (this.letters + woord.length > MEESTE_LETTERS) {
        this.over = true;
        return;
      }
      this.letters += woord.length;
      this.woorden.add(woord);
    }
  }

  uitslag(): Tekstuitslag {
    if (this.woorden.size === 0) return { soort: 'niet', reden: 'geen_tekst' };
    return { soort: 'woorden', woorden: [...this.woorden].join(' '), volledig: !this.over };
  }
}

const UUR = 60;
/** What took too much time or memory so often does so by itself, and not because the machine was busy. */
const TE_VAAK_TE_ZWAAR = 3;

/** What follows from a failed reading. @param pogingen how often it was tried, this time included */
export function naMislukking(
  teZwaar: boolean,
  pogingen: number,
): { readonly reden: Tekstreden } | { readonly overMinuten: number } {
  if (teZwaar && pogingen >= TE_VAAK_TE_ZWAAR) return { reden: 'te_zwaar' };
  return { overMinuten: Math.min(2 ** Math.min(pogingen - 1, 20), 24 * UUR) };
}
