import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const bronnen = (map: string): string[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.tsx') && !naam.includes('.spec.'))
    .map((naam) => readFileSync(join(map, naam), 'utf8'));

const tekens = (bron: string): string[] => [...bron.matchAll(/<([A-Z]\w+)/g)].map(([, naam = '']) => naam);

/** The components that a file shows, with those that they are made of themselves. */
function getoond(eerste: readonly string[], gemaaktIn: ReadonlyMap<string, string>): Set<string> {
  const gezien = new Set<string>();
  const nazien = [...eerste];
  for (let naam = nazien.pop(); naam !== undefined; naam = nazien.pop()) {
    if (gezien.has(naam)) continue;
    gezien.add(naam);
    nazien.push(...tekens(gemaaktIn.get(naam) ?? ''));
  }
  return gezien;
}

describe('de pagina met onderdelen', () => {
  const ui = bronnen('libs/ui/src');
  const werkbank = ['delen', 'schil', 'formulier'].flatMap((map) => bronnen(`apps/web/src/${map}`));
  const gemaaktIn = new Map(
    [...ui, ...werkbank].flatMap((bron) =>
      [...bron.matchAll(/^export (?:function|const) ([A-Z]\w+)/gm)].map(([, naam = '']): [string, string] => [
        naam,
        bron,
      ]),
    ),
  );
  const openbaar = [...readFileSync('libs/ui/src/index.ts', 'utf8').matchAll(/export \{([^}]+)\}/g)]
    .flatMap(([, namen = '']) => namen.split(','))
    .map((naam) => naam.trim())
    .filter((naam) => /^[A-Z][a-z]\w+$/.test(naam));

  it('toont elk onderdeel dat libs/ui aanbiedt', () => {
    expect(openbaar.length).toBeGreaterThan(45);
    const zichtbaar = getoond(bronnen('apps/web/src/onderdelen').flatMap(tekens), gemaaktIn);
    expect(openbaar.filter((naam) => !zichtbaar.has(naam))).toEqual([]);
  });
});
