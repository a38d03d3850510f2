import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const lees = (pad: string) => readFileSync(pad, 'utf8');
const mappen = (pad: string) =>
  readdirSync(pad, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : []));

const DOCUMENTEN = [
  ...readdirSync('.').filter((naam) => naam.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.md'))
    .map((naam) => join('docs', naam)),
];

describe('de documentatie', () => {
  it('noemt elke afhankelijkheid met haar reden', () => {
    const { dependencies, devDependencies } = JSON.parse(lees('package.json')) as Record<string, object>;
    const tekst = lees('docs/adr/0010-afhankelijkheden.md');
    const genoemd = new Set([...tekst.matchAll(/^\| `([^`]+)` \| \S.{9,} \|$/gm)].map(([, naam]) => naam));
    const namen = [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})];
    expect(namen.filter((naam) => !genoemd.has(naam))).toEqual([]);
    expect([...genoemd].filter((naam) => !namen.includes(naam ?? ''))).toEqual([]);
  });

  it('noemt in de README elke omgevingsvariabele die wordt gelezen', () => {
    const bron = lees('libs/platform/src/config/configuratie.ts');
    const namen = [...bron.matchAll(/lees\.\w+\('([A-Z][A-Z0-9_]+)'/g)].map(([, naam]) => naam ?? '');
    expect(namen.length).toBeGreaterThan(20);
    const readme = lees('README.md');
    expect([...new Set(namen)].filter((naam) => !readme.includes(`\`${naam}\``))).toEqual([]);
  });

  it('noemt elke lib in docs/architectuur.md en elk demo-account in de README', () => {
    const architectuur = lees('docs/architectuur.md');
    expect(mappen('libs').filter((lib) => !architectuur.includes(`\`${lib}\``))).toEqual([]);
    const personen = [...lees('apps/worker/src/demo/accounts.ts').matchAll(/persoon\('([^']+)'/g)].map(
      ([, p]) => p ?? '',
    );
    expect(personen.length).toBeGreaterThan(5);
    expect(personen.filter((naam) => !lees('README.md').includes(naam))).toEqual([]);
  });

  it('verwijst alleen naar wat bestaat', () => {
    const dood = DOCUMENTEN.flatMap((pad) =>
      [...lees(pad).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, doel]) => join(dirname(pad), doel ?? ''))
        .filter((doel) => !existsSync(doel))
        .map((doel) => `${pad}: ${doel}`),
    );
    expect(dood).toEqual([]);
  });

  it('noemt alleen npm-opdrachten die er zijn', () => {
    const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> };
    const fout = DOCUMENTEN.flatMap((pad) =>
      [...lees(pad).matchAll(/npm run ([a-z][a-z:]*)/g)]
        .map(([, naam]) => naam ?? '')
        .filter((naam) => !(naam in scripts)),
    );
    expect(fout).toEqual([]);
  });

  it('heeft in de woordenlijst elk vermogen en elke status', () => {
    const lijst = new Set(
      lees('docs/woordenlijst.md')
        .toLowerCase()
        .match(/[a-zë_]+/g),
    );
    const vermogens = mappen('libs').filter(
      (lib) => !['kernel', 'platform', 'ui', 'testing', 'identiteit'].includes(lib),
    );
    const statussen = readdirSync('libs', { recursive: true, encoding: 'utf8' })
      .filter((pad) => /\/domain\/[^/]+(?<!\.spec)\.ts$/.test(pad))
      .flatMap((pad) => [...lees(join('libs', pad)).matchAll(/STATUSSEN = \[([^\]]+)\]/g)])
      .flatMap(([, woorden]) =>
        [...(woorden ?? '').matchAll(/'([a-z_]+)'/g)].map(([, woord]) => woord ?? ''),
      );
    expect(statussen.length).toBeGreaterThan(30);
    expect([...vermogens, ...statussen].filter((woord) => !lijst.has(woord))).toEqual([]);
  });
});
