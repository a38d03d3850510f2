import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { BiedOpnieuwAan, LeesMislukkingen } from '@navolgbaar/platform/outbox';
import type pg from 'pg';
import { totdat } from '../../../libs/testing/src/contract/wachtrij.contract';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';
import {
  ANDERE_ORGANISATIE,
  ORGANISATIE,
  gedrag,
  maakEffecten,
  maakLeeg,
  meldGebeurtenissen,
  startWerker,
  tel,
  wisTaken,
} from './opstelling';

jest.setTimeout(60_000);

const actor = (organisatieId: string, rol: Actor['rollen'][number]): Actor => ({
  soort: 'gebruiker',
  organisatieId,
  gebruikerId: nieuwId(),
  naam: 'Proef',
  rollen: [rol],
  aanbiederId: null,
  gemeenteId: null,
  correlatieId: nieuwId(),
  herkomst: null,
});
const beheerder = actor(ORGANISATIE, 'beheerder');

describe('mislukte taken', () => {
  let databank: Testdatabank;
  let pool: pg.Pool;
  let app: INestApplicationContext;
  let lees: LeesMislukkingen;
  let biedAan: BiedOpnieuwAan;
  let keer = 0;

  const mislukking = async () => {
    let gevonden: Awaited<ReturnType<LeesMislukkingen['voerUit']>> = [];
    await totdat('een rij met de mislukking', async () => {
      gevonden = await lees.voerUit(beheerder, null, 10);
      return gevonden.some(({ opnieuwAangebodenOp }) => opnieuwAangebodenOp === null);
    });
    const [eerste] = gevonden;
    if (!eerste) throw new Error('geen mislukking');
    return eerste;
  };
  const faal = (fout: Error) => {
    gedrag.eerste = async () => {
      keer += 1;
      throw fout;
    };
  };

  beforeAll(async () => {
    databank = await maakDatabank();
    pool = await maakEffecten(databank);
    app = await startWerker(databank, { redisUrl: null }, { gratieMs: 100 });
    const uow = app.get(UnitOfWork);
    lees = new LeesMislukkingen(uow);
    biedAan = new BiedOpnieuwAan(uow);
  });
  beforeEach(async () => {
    await wisTaken(databank.clusterUrl);
    await maakLeeg(pool);
    keer = 0;
  });
  afterAll(async () => {
    await app.close();
    await pool.end();
    await databank.sluit();
  });

  it('worden na de laatste poging een rij die zegt wat er misging, zonder de woorden van de fout', async () => {
    faal(new DomeinFout('OVERGANG_NIET_MOGELIJK', { naam: 'Mevrouw Jansen' }));
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    const rij = await mislukking();
    expect(rij).toMatchObject({
      type: 'ProefGebeurd',
      verwerker: 'proef-eerste',
      foutcode: 'OVERGANG_NIET_MOGELIJK',
      pogingen: 3,
      opnieuwAangebodenOp: null,
    });
    expect(JSON.stringify(rij)).not.toContain('Jansen');
    expect(keer).toBe(3);
  });

  it('worden door de veger met rust gelaten tot een mens ze opnieuw aanbiedt, en zijn dan opgelost', async () => {
    faal(new Error('nog niet'));
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    const { id } = await mislukking();
    const pogingen = keer;
    // The sweeper passes every 100 ms: five rounds later nothing was tried again.
    await new Promise((klaar) => setTimeout(klaar, 600));
    expect(keer).toBe(pogingen);

    gedrag.eerste = async () => undefined;
    expect((await biedAan.voerUit(beheerder, id)).opnieuwAangebodenOp).not.toBeNull();
    await totdat('het effect gebeurt alsnog', async () => (await tel(pool)).openstaand === 0);
    expect(await tel(pool)).toMatchObject({ effecten: 2, dubbel: 0 });
    expect(await lees.voerUit(beheerder, null, 10)).toEqual([]);
    await expect(biedAan.voerUit(beheerder, id)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('komen terug als zij opnieuw mislukken, met alle pogingen samen', async () => {
    faal(new Error('blijft mis'));
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    const { id } = await mislukking();
    await biedAan.voerUit(beheerder, id);
    await totdat('zes pogingen', async () => (await mislukking()).pogingen === 6);
    expect((await mislukking()).id).toBe(id);
  });

  it('tweemaal opnieuw aanbieden is eenmaal opnieuw aanbieden', async () => {
    faal(new Error('mis'));
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    const { id } = await mislukking();
    gedrag.eerste = async () => undefined;
    const twee = await Promise.allSettled([biedAan.voerUit(beheerder, id), biedAan.voerUit(beheerder, id)]);
    expect(twee.some(({ status }) => status === 'fulfilled')).toBe(true);
    await totdat('gebeurd', async () => (await tel(pool)).openstaand === 0);
    expect((await tel(pool)).dubbel).toBe(0);
  });

  it('zijn alleen voor de beheerder van de eigen organisatie', async () => {
    faal(new Error('mis'));
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    const { id } = await mislukking();
    const vreemde = actor(ANDERE_ORGANISATIE, 'beheerder');
    expect(await lees.voerUit(vreemde, null, 10)).toEqual([]);
    await expect(biedAan.voerUit(vreemde, id)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    const collega = actor(ORGANISATIE, 'toezichthouder');
    await expect(lees.voerUit(collega, null, 10)).rejects.toMatchObject({ code: 'GEEN_RECHT' });
    await expect(biedAan.voerUit(collega, id)).rejects.toMatchObject({ code: 'GEEN_RECHT' });
  });

  it('laten een auditregel na van wie ze opnieuw aanbood', async () => {
    faal(new Error('mis'));
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    const { id } = await mislukking();
    gedrag.eerste = async () => undefined;
    await biedAan.voerUit(beheerder, id);
    const { rows } = await pool.query(`SELECT handeling, actor_id FROM audit.regels WHERE object_id = $1`, [
      id,
    ]);
    expect(rows).toEqual([{ handeling: 'wachtrij:opnieuw', actor_id: beheerder.gebruikerId }]);
  });
});

describe('het bereik van nav_systeem in de outbox', () => {
  it('is lezen en merken; de inhoud van een gebeurtenis of mislukking wijzigt de rol niet', async () => {
    const databank = await maakDatabank();
    const { default: postgres } = await import('pg');
    const client = new postgres.Client(databank.urls.systeem);
    await client.connect();
    try {
      const { rows } = await client.query<{ recht: string }>(`
        SELECT table_name || ':' || privilege_type || CASE WHEN privilege_type = 'UPDATE'
               THEN '(' || string_agg(column_name, ',' ORDER BY column_name) || ')' ELSE '' END AS recht
        FROM information_schema.column_privileges
        WHERE grantee = 'nav_systeem' AND table_schema = 'outbox'
        GROUP BY table_name, privilege_type ORDER BY 1`);
      expect(rows.map(({ recht }) => recht)).toEqual([
        'gebeurtenissen:SELECT',
        'gebeurtenissen:UPDATE(aangeboden,afgehandeld_op,verzonden_op)',
        'inbox:SELECT',
        'mislukkingen:SELECT',
      ]);
      await expect(client.query('SELECT melding FROM outbox.mislukkingen')).rejects.toThrow(
        'permission denied',
      );
      await expect(client.query('DELETE FROM outbox.inbox')).rejects.toThrow('permission denied');
    } finally {
      await client.end();
      await databank.sluit();
    }
  });
});
