import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Gegevensmap } from '../../apps/cli/src/start/gegevensmap';
import { eigenServer } from '../../apps/cli/src/start/server';
import { maakLegeDatabank, type Testdatabank } from '../harnas/databank';

/**
 * `npm start` with DATABASE_URL. The roles of the test cluster are shared by all test files, so the passwords of the
 * harness go into the data folder of these tests: providing the roles again then changes nothing for the others.
 */
describe('de databankserver van DATABASE_URL', () => {
  let databank: Testdatabank;
  let map: string;
  let gegevensmap: Gegevensmap;

  beforeAll(async () => {
    databank = await maakLegeDatabank();
    map = mkdtempSync(join(tmpdir(), 'navolgbaar-server-'));
    gegevensmap = new Gegevensmap(map);
    const wachtwoorden = process.env['NAV_TEST_ROLLEN'] ?? '';
    jest.spyOn(gegevensmap, 'rolwachtwoorden').mockReturnValue(JSON.parse(wachtwoorden) as never);
  });
  afterAll(async () => {
    await databank.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  const wieBen = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ rol: string; databank: string }>(
      'SELECT current_user AS rol, current_database() AS databank',
    );
    await client.end();
    return rows[0];
  };

  it('richt met een beheerder als enige URL alle rollen in', async () => {
    const urls = await eigenServer({ DATABASE_URL: databank.clusterUrl }, gegevensmap);
    expect(await wieBen(urls.app)).toEqual({ rol: 'nav_app', databank: databank.naam });
    expect(await wieBen(urls.beheer)).toEqual({ rol: 'nav_eigenaar', databank: databank.naam });
    expect(await wieBen(urls.taken)).toEqual({ rol: 'nav_taken', databank: databank.naam });
  });

  it('gebruikt de URLs zoals ze zijn als niemand rollen mag maken', async () => {
    const { app, beheer, systeem, register, taken } = databank.urls;
    const omgeving = {
      DATABASE_URL: app,
      DATABASE_BEHEER_URL: beheer,
      DATABASE_SYSTEEM_URL: systeem,
      DATABASE_REGISTER_URL: register,
      DATABASE_TAKEN_URL: taken,
    };
    expect(await eigenServer(omgeving, gegevensmap)).toEqual(databank.urls);
  });

  it('noemt welke URL ontbreekt als niemand rollen mag maken, zonder wachtwoord te tonen', async () => {
    const poging = eigenServer({ DATABASE_URL: databank.urls.app }, gegevensmap);
    await expect(poging).rejects.toThrow(/DATABASE_BEHEER_URL, DATABASE_SYSTEEM_URL, DATABASE_REGISTER_URL/);
    await expect(poging).rejects.not.toThrow(new URL(databank.urls.app).password);
  });

  it('meldt in het Nederlands een server die er niet is', async () => {
    const poging = eigenServer({ DATABASE_URL: 'postgres://iemand:geheim@127.0.0.1:1/x' }, gegevensmap);
    await expect(poging).rejects.toThrow(/databankserver op 127.0.0.1:1 geeft geen toegang/);
  });
});
