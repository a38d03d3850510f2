import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `.query<Rij>('naam', SQL, …)`: the name, and which text it stands for. */
const AANROEP = /\.(?:query|vraag|zoek)(?:<[^(]*>)?\(\s*'([a-z][\w-]+)'\s*,\s*([\w.]+)/g;

describe('de naam van een opdracht aan de databank', () => {
  const bestanden = ['libs', 'apps']
    .flatMap((map) => readdirSync(map, { recursive: true, encoding: 'utf8' }).map((pad) => join(map, pad)))
    .filter((pad) => pad.endsWith('.ts') && !pad.endsWith('.spec.ts'));
  const teksten = new Map<string, Set<string>>();
  for (const pad of bestanden) {
    for (const [, naam = '', tekst = ''] of readFileSync(pad, 'utf8').matchAll(AANROEP)) {
      const een = tekst.split('.').at(-1) ?? '';
      teksten.set(naam, (teksten.get(naam) ?? new Set()).add(een));
    }
  }

  it('is van één tekst: een verbinding weigert een tweede onder dezelfde naam', () => {
    expect(teksten.size).toBeGreaterThan(200);
    const dubbel = [...teksten].filter(([, van]) => van.size > 1).map(([naam, van]) => [naam, ...van]);
    expect(dubbel).toEqual([]);
  });
});
