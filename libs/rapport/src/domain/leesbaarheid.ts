/** How easy a summary reads. Advice to the writer, never a reason to refuse. */
export interface Leesbaarheid {
  /** Words per sentence on average, in one decimal. */
  readonly gemiddeldeZinslengte: number;
  /** The beginnings of sentences that are too long for B1. */
  readonly langeZinnen: readonly string[];
}

/** B1 in practice: sentences of about fifteen words, none above twenty (AANNAME; interface.md §4, plain language). */
const LANGSTE_ZIN = 20;

/** Reads a text as sentences and words. An empty text has length 0. */
export function beoordeelLeesbaarheid(tekst: string): Leesbaarheid {
  const zinnen = tekst
    .split(/(?<=[.!?])\s+|\n+/)
    .map((zin) => zin.trim().split(/\s+/).filter(Boolean))
    .filter((woorden) => woorden.length > 0);
  const woorden = zinnen.reduce((som, zin) => som + zin.length, 0);
  return {
    gemiddeldeZinslengte: zinnen.length === 0 ? 0 : Math.round((woorden / zinnen.length) * 10) / 10,
    langeZinnen: zinnen
      .filter((zin) => zin.length > LANGSTE_ZIN)
      .map((zin) => `${zin.slice(0, 8).join(' ')} …`),
  };
}
