import { jest } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { alleMigraties, migreer } from '../../apps/cli/src/migraties';
import { maakLegeDatabank, type Testdatabank } from '../harnas/databank';

jest.setTimeout(60_000);

const namen = alleMigraties.map(({ name }) => name);
const tijdstempel = (naam: string) => naam.slice(-13);

/** The classes that stand in a folder `migrations` of some lib. */
function klassenInBestanden(): string[] {
  return readdirSync('libs', { recursive: true, encoding: 'utf8' })
    .filter((pad) => /\/migrations\/[^/]+\.ts$/.test(pad) && !pad.endsWith('.spec.ts'))
    .flatMap((pad) =>
      [
        ...readFileSync(join('libs', pad), 'utf8').matchAll(
          /export class (\w+) implements MigrationInterface/g,
        ),
      ].map(([, naam]) => naam ?? ''),
    );
}

describe('de migraties', () => {
  let leeg: Testdatabank;
  beforeAll(async () => {
    leeg = await maakLegeDatabank();
  });
  afterAll(() => leeg.sluit());

  it('doen allemaal mee: geen bestand blijft buiten de lijst', () => {
    expect(klassenInBestanden().sort()).toEqual([...namen].sort());
  });

  it('hebben elk een eigen tijdstempel van 13 cijfers, zodat de volgorde vaststaat', () => {
    expect(namen.filter((naam) => !/\d{13}$/.test(naam))).toEqual([]);
    expect(
      namen.filter((naam, i) => namen.findIndex((n) => tijdstempel(n) === tijdstempel(naam)) !== i),
    ).toEqual([]);
  });

  it('draaien van niets tot nu, als eigenaar zonder verdere macht, en daarna niet nog eens', async () => {
    expect((await migreer(leeg.urls.beheer)).sort()).toEqual([...namen].sort());
    expect(await migreer(leeg.urls.beheer)).toEqual([]);
  });

  it('laten twee tegelijk startende processen elkaar niet storen', async () => {
    const tweede = await maakLegeDatabank();
    try {
      const uitslagen = await Promise.all([migreer(tweede.urls.beheer), migreer(tweede.urls.beheer)]);
      expect(uitslagen.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, namen.length]);
    } finally {
      await tweede.sluit();
    }
  });

  it('geven alles aan nav_eigenaar, op de zoekfuncties van nav_zoek na', async () => {
    const client = new pg.Client({ connectionString: leeg.urls.beheer });
    await client.connect();
    const { rows } = await client.query<{ eigenaar: string }>(
      `SELECT DISTINCT pg_get_userbyid(relowner) AS eigenaar FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
        WHERE relkind IN ('r', 'p', 'v', 'S') AND nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    await client.end();
    expect(rows).toEqual([{ eigenaar: 'nav_eigenaar' }]);
  });
});
