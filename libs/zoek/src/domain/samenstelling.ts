import { WOORDENLIJST } from './woordenlijst';

/** Letters that Dutch puts between the parts of a compound. */
const TUSSEN = ['', 's', 'e', 'en', 'n'] as const;
const KORTSTE_DEEL = 4;
/** A shorter word than this is no compound worth taking apart. */
const KORTSTE_SAMENSTELLING = 8;
/** Longer than any word: not taken apart, so that nobody can keep us busy with one. */
const LANGSTE_WOORD = 60;
/** A part that the list does not know is believed only beside a known part of this length. */
const ZEKER = 5;

/** Without accents and capitals: how words are compared. */
export function vlak(woord: string): string {
  return woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** In the plural and with the endings that compounds use: `locaties` is `locatie`. */
const BEKEND = new Map<string, string>(
  WOORDENLIJST.map(vlak).flatMap((woord) => [
    [woord, woord],
    [`${woord}s`, woord],
    [`${woord}en`, woord],
  ]),
);

/**
 * Whole words of the list that a rest consists of; null when it does not.
 * @param vast rests that were tried before and are none: each is looked at once
 */
function splits(rest: string, vast = new Set<string>()): string[] | null {
  const heel = BEKEND.get(rest);
  if (heel) return [heel];
  if (vast.has(rest)) return null;
  for (let i = rest.length - KORTSTE_DEEL; i >= 3; i -= 1) {
    const kop = BEKEND.get(rest.slice(0, i));
    if (!kop) continue;
    for (const tussen of TUSSEN) {
      if (!rest.slice(i).startsWith(tussen)) continue;
      const staart = splits(rest.slice(i + tussen.length), vast);
      if (staart) return [kop, ...staart];
    }
  }
  vast.add(rest);
  return null;
}

/** The known word at one end of a word of which the other end is unknown, with that other end. */
function halfBekend(woord: string): string[] {
  for (let i = KORTSTE_DEEL; i <= woord.length - ZEKER; i += 1) {
    const staart = BEKEND.get(woord.slice(i));
    if (staart) return [woord.slice(0, i), staart];
  }
  for (let i = woord.length - KORTSTE_DEEL; i >= ZEKER; i -= 1) {
    const kop = BEKEND.get(woord.slice(0, i));
    if (kop) return [kop, woord.slice(i)];
  }
  return [];
}

/**
 * The parts of a Dutch compound: `calamiteitenonderzoek` is `calamiteit` and `onderzoek`. Empty for a word that is none,
 * or of which no part is known.
 */
export function delenVan(woord: string): readonly string[] {
  const w = vlak(woord);
  if (w.length < KORTSTE_SAMENSTELLING || w.length > LANGSTE_WOORD || BEKEND.has(w)) return [];
  const delen = splits(w) ?? halfBekend(w);
  return delen.length > 1 ? delen : [];
}

/** The words of a text, as letters and digits. */
export function woordenVan(tekst: string): string[] {
  return tekst.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All parts of the compounds in a text, each once: what is put in the index beside the text itself. */
export function delenInTekst(tekst: string): string[] {
  return [...new Set(woordenVan(tekst).flatMap(delenVan))];
}
