import pg from 'pg';
import { maakDatabank, type Testdatabank } from '../harnas/databank';
import { vergelijkMetInventaris } from '../harnas/inventaris';
import { leesRolbereik } from '../harnas/rolbereik';

let databank: Testdatabank;
let tweede: Testdatabank;

beforeAll(async () => {
  [databank, tweede] = await Promise.all([maakDatabank(), maakDatabank()]);
});
afterAll(() => Promise.all([databank.sluit(), tweede.sluit()]));

async function vraag<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('de databankrollen van voorzieRollen', () => {
  it.each(['beheer', 'app', 'systeem', 'register', 'taken'] as const)(
    'de rol van %s kan inloggen',
    async (rol) => {
      const rijen = await vraag<{ rol: string }>(databank.urls[rol], 'SELECT current_user AS rol');
      expect(rijen[0]?.rol).toBe(rol === 'beheer' ? 'nav_eigenaar' : `nav_${rol}`);
    },
  );

  it('geen enkele rol is superuser, omzeilt rijbeveiliging of maakt rollen of databanken', async () => {
    const rijen = await vraag<{ rolname: string }>(
      databank.urls.beheer,
      `SELECT rolname FROM pg_roles WHERE rolname LIKE 'nav\\_%'
        AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`,
    );
    expect(rijen).toEqual([]);
  });

  it('nav_zoek bestaat en kan niet inloggen', async () => {
    const rijen = await vraag(
      databank.urls.beheer,
      `SELECT rolcanlogin FROM pg_roles WHERE rolname = 'nav_zoek'`,
    );
    expect(rijen).toEqual([{ rolcanlogin: false }]);
  });

  it('nav_eigenaar bezit de databank, de anderen bezitten niets', async () => {
    const rijen = await vraag(
      databank.urls.beheer,
      `SELECT pg_get_userbyid(datdba) AS eigenaar FROM pg_database WHERE datname = current_database()`,
    );
    expect(rijen).toEqual([{ eigenaar: 'nav_eigenaar' }]);
    const bezit = await vraag(
      databank.urls.beheer,
      `SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) IN ('nav_app', 'nav_systeem', 'nav_register')`,
    );
    expect(bezit).toEqual([]);
  });

  it('PUBLIC mag niet verbinden en geen tijdelijke tabellen maken', async () => {
    const rijen = await vraag<{ verbinden: boolean; tijdelijk: boolean }>(
      databank.urls.beheer,
      `SELECT has_database_privilege('public', current_database(), 'CONNECT') AS verbinden,
              has_database_privilege('nav_app', current_database(), 'TEMPORARY') AS tijdelijk`,
    );
    expect(rijen).toEqual([{ verbinden: false, tijdelijk: false }]);
  });

  it('nav_app kan geen schema of tabel maken', async () => {
    await expect(vraag(databank.urls.app, 'CREATE SCHEMA stiekem')).rejects.toMatchObject({ code: '42501' });
    await expect(vraag(databank.urls.app, 'CREATE TABLE public.stiekem (id int)')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('een testdatabank is gemigreerd en staat los van een andere', async () => {
    const aantal = 'SELECT count(*) AS n FROM migraties';
    expect(Number((await vraag<{ n: string }>(databank.urls.beheer, aantal))[0]?.n)).toBeGreaterThan(0);
    await vraag(databank.urls.beheer, 'CREATE TABLE alleen_hier (id int)');
    const elders = await vraag(tweede.urls.beheer, `SELECT to_regclass('alleen_hier') AS tabel`);
    expect(elders).toEqual([{ tabel: null }]);
  });

  it('elke rol bereikt precies wat in de vastgestelde lijst staat, en niets meer', async () => {
    const client = new pg.Client({ connectionString: databank.clusterUrl });
    await client.connect();
    const lijst: Record<string, unknown> = {};
    for (const rol of ['nav_app', 'nav_systeem', 'nav_zoek', 'nav_register', 'nav_taken']) {
      lijst[rol] = await leesRolbereik(client, rol);
    }
    await client.end();
    await vergelijkMetInventaris('test/architecture/databankrollen.json', lijst);
  });
});
