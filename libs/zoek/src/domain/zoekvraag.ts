import { delenVan, vlak, woordenVan } from './samenstelling';
import { WOORDFAMILIES, WOORDENLIJST } from './woordenlijst';

/** A question ready for the index. */
export interface Zoekvraag {
  /** For `to_tsquery('dutch', …)`: letters, digits and operators of our own making; null when nothing is left to ask. */
  readonly tsvraag: string | null;
  /** The beginning of a number such as `2026-00042`; null when none was asked for. */
  readonly nummer: string | null;
  /** Words that were read as another word, because they look like a typing error. */
  readonly verbeterd: readonly { readonly was: string; readonly wordt: string }[];
}

export const LANGSTE_VRAAG = 200;
/** More words make a question slow and never better. */
const MEESTE_WOORDEN = 12;
const NUMMER = /\b\d{4}-\d{1,6}\b(?!-)/;
const FAMILIE = new Map<string, readonly string[]>(
  WOORDFAMILIES.flatMap((familie) => familie.map((woord) => [vlak(woord), familie.map(vlak)])),
);
const BEKEND = [...new Set([...WOORDENLIJST, ...WOORDFAMILIES.flat()].map(vlak))];
/** Function words: whoever types them does not look for them. */
const STIL = new Set(
  'de het een en of van in op bij met voor naar aan om te dat die deze dit is was niet geen over uit door tot'.split(
    ' ',
  ),
);

/**
 * One word as the index is asked for it: the word and what begins with it, its family, or else the parts of the
 * compound together, so that `medicatiefout` also finds "een fout met de medicatie".
 */
function vraagVan(woord: string): string {
  const mogelijk = [`${woord}:*`, ...(FAMILIE.get(woord) ?? [])];
  const delen = delenVan(woord);
  if (delen.length > 0) mogelijk.push(`(${delen.map((deel) => `${deel}:*`).join(' & ')})`);
  return `(${[...new Set(mogelijk)].join(' | ')})`;
}

/**
 * What somebody typed, as a question. All words must be there; a word that the field does not know and that nobody found
 * may be read as its nearest neighbour.
 * @param zonder words that stand in nothing this reader may see; only for those a typing error is assumed
 */
export function leesZoekvraag(getypt: string, zonder: ReadonlySet<string> = new Set()): Zoekvraag {
  const nummer = NUMMER.exec(getypt)?.[0] ?? null;
  const rest = nummer ? getypt.replace(nummer, ' ') : getypt;
  const verbeterd: { was: string; wordt: string }[] = [];
  const woorden = zoekwoorden(rest).map((woord) => {
    const wordt = zonder.has(woord) ? naaste(woord) : null;
    if (wordt) verbeterd.push({ was: woord, wordt });
    return wordt ?? woord;
  });
  const tsvraag = woorden.length > 0 ? woorden.map(vraagVan).join(' & ') : null;
  return { tsvraag, nummer, verbeterd };
}

/** The words that count, each once. */
export function zoekwoorden(getypt: string): string[] {
  const woorden = woordenVan(getypt.slice(0, LANGSTE_VRAAG)).map(vlak);
  const tellend = woorden.filter((woord) => !STIL.has(woord) && woord.length > 1);
  return [...new Set(tellend)].slice(0, MEESTE_WOORDEN);
}

/** The known word that differs least, when that is little enough to be a typing error. */
function naaste(woord: string): string | null {
  if (woord.length < 4) return null;
  const hoogstens = woord.length < 6 ? 1 : 2;
  let beste: { woord: string; afstand: number } | null = null;
  for (const bekend of BEKEND) {
    if (Math.abs(bekend.length - woord.length) > hoogstens) continue;
    const gemeten = afstand(woord, bekend);
    if (gemeten <= hoogstens && gemeten < (beste?.afstand ?? Infinity))
      beste = { woord: bekend, afstand: gemeten };
  }
  return beste?.woord ?? null;
}

/** How many letters were added, left out, changed or swapped (Damerau-Levenshtein, neighbours only). */
export function afstand(a: string, b: string): number {
  const rij = (i: number) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i));
  let [vorige2, vorige, nu] = [rij(0), rij(0), rij(0)];
  for (let i = 1; i <= a.length; i += 1) {
    nu = rij(i);
    for (let j = 1; j <= b.length; j += 1) {
      const kost = a[i - 1] === b[j - 1] ? 0 : 1;
      let minst = Math.min((vorige[j] ?? 0) + 1, (nu[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + kost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        minst = Math.min(minst, (vorige2[j - 2] ?? 0) + 1);
      }
      nu[j] = minst;
    }
    [vorige2, vorige] = [vorige, nu];
  }
  return nu[b.length] ?? 0;
}
