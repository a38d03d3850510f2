import type { Opgavekeuze } from './vragen';

/** The longest name, place or line, in characters. */
export const KORT = 200;
/** The longest account, in characters. */
export const LANG = 10_000;

export const keuzes = (namen: Readonly<Record<string, string>>): readonly Opgavekeuze[] =>
  Object.entries(namen).map(([code, naam]) => ({ code, naam }));
