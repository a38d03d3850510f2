import { MOEILIJKE_WOORDEN } from './moeilijke-woorden.v1';

/** A word that not everybody knows, with the plainer one. */
export interface Woordtip {
  readonly woord: string;
  readonly liever: string;
}

/** How easy a summary reads. Advice to the writer, never a reason to refuse. */
export interface Leesbaarheid {
  /** Words per sentence on average, in one decimal. */
  readonly gemiddeldeZinslengte: number;
  /** The beginnings of sentences that are too long for B1. */
  readonly langeZinnen: readonly string[];
  /** In the order of the text, each once. */
  readonly moeilijkeWoorden: readonly Woordtip[];
  /** The beginnings of sentences that do not say who does it. */
  readonly lijdendeZinnen: readonly string[];
}

/** B1 in practice: sentences of about fifteen words, none above twenty (AANNAME; interface.md §4, plain language). */
const LANGSTE_ZIN = 20;
/** One sentence without a doer is no fault: from this many on a reader loses who does what (AANNAME). */
const LIJDEND_VANAF = 2;

const WORDEN = /(^|\P{L})(wordt|worden|werd|werden)(?!\p{L})/iu;
/** What a participle looks like; `gebied` and the like slip in, which a hint can bear. */
const DEELWOORD = /(^|\P{L})(ge|be|ver|ont|her)\p{L}{2,}(d|t|en)(?!\p{L})/iu;

/** The longest first: what stands in a longer one is not told twice. */
const TIPS = Object.entries(MOEILIJKE_WOORDEN)
  .sort(([een], [ander]) => ander.length - een.length)
  .map(([woord, liever]) => ({ woord, liever, vorm: new RegExp(`(?<!\\p{L})${woord}(?!\\p{L})`, 'iu') }));

/** Reads a text as sentences and words. An empty text has length 0. */
export function beoordeelLeesbaarheid(tekst: string): Leesbaarheid {
  const zinnen = tekst
    .split(/(?<=[.!?])\s+|\n+/)
    .map((zin) => zin.trim().split(/\s+/).filter(Boolean))
    .filter((woorden) => woorden.length > 0);
  const woorden = zinnen.reduce((som, zin) => som + zin.length, 0);
  const lijdend = zinnen.filter((zin) => isLijdend(zin.join(' ')));
  return {
    gemiddeldeZinslengte: zinnen.length === 0 ? 0 : Math.round((woorden / zinnen.length) * 10) / 10,
    langeZinnen: zinnen.filter((zin) => zin.length > LANGSTE_ZIN).map(begin),
    moeilijkeWoorden: woordtips(tekst),
    lijdendeZinnen: lijdend.length < LIJDEND_VANAF ? [] : lijdend.map(begin),
  };
}

const isLijdend = (zin: string): boolean => WORDEN.test(zin) && DEELWOORD.test(zin);

const begin = (zin: readonly string[]): string =>
  zin.length > 8 ? `${zin.slice(0, 8).join(' ')} …` : zin.join(' ');

function woordtips(tekst: string): Woordtip[] {
  const gevonden: (Woordtip & { readonly plaats: number })[] = [];
  let rest = tekst;
  for (const { woord, liever, vorm } of TIPS) {
    const plaats = rest.search(vorm);
    if (plaats < 0) continue;
    gevonden.push({ woord, liever, plaats });
    rest = rest.replace(new RegExp(vorm, 'giu'), (gelezen) => ' '.repeat(gelezen.length));
  }
  return gevonden
    .sort((een, ander) => een.plaats - ander.plaats)
    .map(({ woord, liever }) => ({ woord, liever }));
}
