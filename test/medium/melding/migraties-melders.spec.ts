import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ConceptenZonderCode1790000412000 } from '../../../libs/loket/src/infrastructure/migrations/1790000412000-concepten-zonder-code';
import { RuimteVanMelders1790000410000 } from '../../../libs/loket/src/infrastructure/migrations/1790000410000-ruimte-van-melders';
import { WieMeldde1790000413000 } from '../../../libs/melding/src/infrastructure/migrations/1790000413000-wie-meldde';
import { Beeindigreden1790000411000 } from '../../../libs/partner/src/infrastructure/migrations/1790000411000-beeindigreden';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';
import { invoegopdracht } from '../../harnas/vulling';

/** What was there already, with the rules about content taken away: only what a migration does with it is asked. */
describe('de migraties over melders en partners', () => {
  let databank: Testdatabank;
  const organisatie = randomUUID();
  const met = async <T>(url: string, doe: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await doe(client);
    } finally {
      await client.end();
    }
  };
  const als = (client: pg.Client) =>
    ({ query: (sql: string) => client.query(sql) }) as unknown as QueryRunner;
  const terug = (migratie: MigrationInterface) =>
    met(databank.urls.beheer, (eigenaar) => migratie.down(als(eigenaar)));
  const verder = (migratie: MigrationInterface) =>
    met(databank.urls.beheer, (eigenaar) => migratie.up(als(eigenaar)));

  /** Puts a row in, with these values where they are given. */
  const zet = (tabel: string, anders: Record<string, unknown>) =>
    met(databank.clusterUrl, async (baas) => {
      await baas.query(`SET session_replication_role = replica`);
      const regels = await baas.query<{ conname: string }>(
        `SELECT conname FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'`,
        [tabel],
      );
      for (const { conname } of regels.rows)
        await baas.query(`ALTER TABLE ${tabel} DROP CONSTRAINT ${conname}`);
      const { sql, waarden } = await invoegopdracht(baas, tabel, organisatie);
      const namen = (/\(([^)]*)\)/.exec(sql)?.[1] ?? '').split(', ').map((naam) => naam.replaceAll('"', ''));
      await baas.query(
        sql,
        namen.map((naam, i) => (naam in anders ? anders[naam] : waarden[i])),
      );
    });
  const vraag = (sql: string) => met(databank.clusterUrl, async (baas) => (await baas.query(sql)).rows);

  beforeAll(async () => {
    databank = await maakDatabank();
  });
  afterAll(() => databank.sluit());

  it('tellen wat een melder al stuurde', async () => {
    await terug(new RuimteVanMelders1790000410000());
    const melding = randomUUID();
    await zet('melding.ontvangstcodes', { melding_id: melding, code_hash: randomBytes(32) });
    for (const [soort, grootte] of [
      ['bijlage-melder', 300],
      ['bijlage-melder', 50],
      ['bijlage', 7],
    ]) {
      await zet('document.documenten', {
        id: randomUUID(),
        object: 'melding',
        object_id: melding,
        soort,
        grootte,
      });
    }
    await verder(new RuimteVanMelders1790000410000());
    expect(await vraag('SELECT bestanden, bestandsbytes::int FROM melding.ontvangstcodes')).toEqual([
      { bestanden: 2, bestandsbytes: 350 },
    ]);
  });

  it('laten een verstuurd concept zonder code eindigen, en een met code niet', async () => {
    await zet('melding.ontvangstcodes', {
      melding_id: randomUUID(),
      nummer: '2026-00002',
      code_hash: randomBytes(32),
    });
    for (const meldingsnummer of ['2026-00001', '2026-00002', null])
      await zet('loket.concepten', { id: randomUUID(), meldingsnummer, verloopt_op: '2099-01-01T00:00:00Z' });
    await verder(new ConceptenZonderCode1790000412000());
    expect(
      await vraag(
        'SELECT meldingsnummer AS nummer FROM loket.concepten WHERE verloopt_op > now() ORDER BY 1',
      ),
    ).toEqual([{ nummer: '2026-00002' }, { nummer: null }]);
  });

  it('onthouden welke aanbieder meldde', async () => {
    await terug(new WieMeldde1790000413000());
    const [zelf, ander] = [randomUUID(), randomUUID()];
    await zet('melding.meldingen', { id: randomUUID(), aanbieder_id: zelf, via_aanbieder: true });
    await zet('melding.meldingen', { id: randomUUID(), aanbieder_id: ander, via_aanbieder: false });
    await verder(new WieMeldde1790000413000());
    expect(
      await vraag('SELECT melder_aanbieder_id AS wie FROM melding.meldingen ORDER BY via_aanbieder DESC'),
    ).toEqual([{ wie: zelf }, { wie: null }]);
  });

  it('zetten de reden van het einde van een afspraak op haar eigen plaats', async () => {
    await terug(new Beeindigreden1790000411000());
    await zet('partner.afspraken', { id: randomUUID(), bevinding: 'Gestopt.', beeindigd_op: '2026-04-01' });
    await zet('partner.afspraken', { id: randomUUID(), bevinding: 'Werkt goed.', beeindigd_op: null });
    await verder(new Beeindigreden1790000411000());
    expect(
      await vraag('SELECT bevinding, beeindigreden AS reden FROM partner.afspraken ORDER BY beeindigd_op'),
    ).toEqual([
      { bevinding: null, reden: 'Gestopt.' },
      { bevinding: 'Werkt goed.', reden: null },
    ]);
  });
});
