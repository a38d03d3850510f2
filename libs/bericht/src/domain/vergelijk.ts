export interface Tekstregel {
  readonly soort: 'zelfde' | 'weg' | 'nieuw';
  readonly tekst: string;
}

/** What changed between two texts, line by line: the longest row of lines that both have stays. */
export function vergelijkRegels(oud: string, nieuw: string): Tekstregel[] {
  const [a, b] = [oud.split('\n'), nieuw.split('\n')];
  const lengte = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const op = (i: number, j: number): number => lengte[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengte[i]![j] = a[i] === b[j] ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1));
  const regels: Tekstregel[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [links, rechts] = [a[i], b[j]];
    if (links !== undefined && links === rechts) {
      regels.push({ soort: 'zelfde', tekst: links });
      i += 1;
      j += 1;
    } else if (links !== undefined && (rechts === undefined || op(i + 1, j) >= op(i, j + 1))) {
      regels.push({ soort: 'weg', tekst: links });
      i += 1;
    } else {
      regels.push({ soort: 'nieuw', tekst: rechts ?? '' });
      j += 1;
    }
  }
  return regels;
}
