/** Where a Dutch word may be broken at the end of a line. Loaded in the render thread only. */
import { createRequire } from 'node:module';

const eis = createRequire(import.meta.url);
const { hyphenateSync } = eis('hyphen/nl') as {
  hyphenateSync(tekst: string, opties: { hyphenChar: string; minWordLength: number }): string;
};

/** Shorter words are not worth the trouble for the reader. */
const KORTSTE_WOORD = 8;
/** Letters that stay together before and after the break. */
const KORTSTE_DEEL = 3;
const PUNT = '\u00AD';
/** Broken before it, a word is spelled without its trema (co-ordinatie): the text would no longer be the same. */
const TREMA = /^[ëïöüäËÏÖÜÄ]/u;
/** A word with the punctuation that sticks to it. No figures and no addresses, and no abbreviation in capitals. */
const WOORD = /^([\p{Ps}\p{Pi}"']*)((?:IJ|\p{L})\p{Ll}+)([^\p{L}\p{N}]*)$/u;

/**
 * The lengths at which the text may be cut, short to long; none when it is not one plain word.
 * @param tekst a word with its punctuation, as it stands in the line
 */
export function afbreekpunten(tekst: string): number[] {
  const [, voor = '', woord = ''] = WOORD.exec(tekst) ?? [];
  if (woord.length < KORTSTE_WOORD) return [];
  const delen = hyphenateSync(woord, { hyphenChar: PUNT, minWordLength: KORTSTE_WOORD }).split(PUNT);
  const punten: number[] = [];
  let lengte = 0;
  delen.slice(0, -1).forEach((deel, nummer) => {
    lengte += deel.length;
    const past = lengte >= KORTSTE_DEEL && woord.length - lengte >= KORTSTE_DEEL;
    if (past && !TREMA.test(delen[nummer + 1] ?? '')) punten.push(voor.length + lengte);
  });
  return punten;
}
