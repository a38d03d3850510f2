/** A piece of a text, and whether it went or came. */
export interface Stuk {
  soort: 'gelijk' | 'weg' | 'nieuw';
  tekst: string;
}

/** Above this many pairs of words the middle is told as a whole: the table would grow too large. */
const MAX_PAREN = 4_000_000;

/** What became of a text, word by word: the longest common row of words stays, the rest went or came. */
export function woordverschil(oud: string, nieuw: string): Stuk[] {
  const a = woorden(oud);
  const b = woorden(nieuw);
  let begin = 0;
  while (begin < a.length && begin < b.length && a[begin] === b[begin]) begin += 1;
  let eind = 0;
  while (eind < Math.min(a.length, b.length) - begin && a[a.length - 1 - eind] === b[b.length - 1 - eind])
    eind += 1;
  const midden = vergelijk(a.slice(begin, a.length - eind), b.slice(begin, b.length - eind));
  return bijeen([
    { soort: 'gelijk', tekst: a.slice(0, begin).join('') },
    ...midden,
    { soort: 'gelijk', tekst: a.slice(a.length - eind).join('') },
  ]);
}

/** Words with the space behind them, so that they join to the text again. */
const woorden = (tekst: string): string[] => tekst.match(/\S+\s*|\s+/g) ?? [];

function vergelijk(a: readonly string[], b: readonly string[]): Stuk[] {
  if (a.length * b.length > MAX_PAREN)
    return [
      { soort: 'weg', tekst: a.join('') },
      { soort: 'nieuw', tekst: b.join('') },
    ];
  const breed = b.length + 1;
  const lengte = new Uint16Array((a.length + 1) * breed);
  const op = (i: number, j: number) => lengte[i * breed + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengte[i * breed + j] = a[i] === b[j] ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1));
  }
  const stukken: Stuk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      stukken.push({ soort: 'gelijk', tekst: a[i] ?? '' });
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && op(i + 1, j) >= op(i, j + 1))) {
      stukken.push({ soort: 'weg', tekst: a[i] ?? '' });
      i += 1;
    } else {
      stukken.push({ soort: 'nieuw', tekst: b[j] ?? '' });
      j += 1;
    }
  }
  return stukken;
}

function bijeen(stukken: readonly Stuk[]): Stuk[] {
  const uit: Stuk[] = [];
  for (const stuk of stukken) {
    const vorig = uit.at(-1);
    if (stuk.tekst === '') continue;
    if (vorig?.soort === stuk.soort) vorig.tekst += stuk.tekst;
    else uit.push({ ...stuk });
  }
  return uit;
}
