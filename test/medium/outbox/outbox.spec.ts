import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Outboxopties, Relais, Veger, Verwerkingslus } from '@navolgbaar/platform/outbox';
import { Wachtrij } from '@navolgbaar/platform/queue';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { totdat } from '../../../libs/testing/src/contract/wachtrij.contract';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';
import { metRedis } from '../../harnas/voorzieningen';
import {
  ORGANISATIE,
  SterfelijkRelais,
  gedrag,
  maakEffecten,
  maakLeeg,
  meldGebeurtenissen,
  startWerker,
  tel,
  wisTaken,
} from './opstelling';

jest.setTimeout(60_000);

/** Every promise of issue 2 about events, on one queue. */
function beloften(redisUrl: string | null, wisWachtrij: (databank: Testdatabank) => Promise<void>): void {
  let databank: Testdatabank;
  let pool: pg.Pool;
  const werkers: INestApplicationContext[] = [];

  const werker = async (opties: Partial<Outboxopties> = {}): Promise<INestApplicationContext> => {
    const nieuw = await startWerker(databank, { redisUrl }, opties);
    werkers.push(nieuw);
    return nieuw;
  };
  const allesEenmaal = async (aantal: number): Promise<void> => {
    await totdat('elk effect gebeurd', async () => (await tel(pool)).openstaand === 0, 40_000);
    expect(await tel(pool)).toEqual({
      gebeurtenissen: aantal,
      effecten: aantal * 2,
      dubbel: 0,
      openstaand: 0,
    });
  };

  beforeAll(async () => {
    databank = await maakDatabank();
    pool = await maakEffecten(databank);
  });
  beforeEach(async () => {
    SterfelijkRelais.sterftNog = 0;
    gedrag.eerste = async () => undefined;
    await wisWachtrij(databank);
    await maakLeeg(pool);
  });
  afterEach(async () => {
    await Promise.all(werkers.splice(0).map((app) => app.close()));
  });
  afterAll(async () => {
    await pool.end();
    await databank.sluit();
  });

  it('geeft elke gebeurtenis bij elke afnemer precies één effect', async () => {
    const app = await werker();
    await meldGebeurtenissen(app.get(UnitOfWork), 20);
    await allesEenmaal(20);
  });

  it('zendt niets uit wat is teruggedraaid', async () => {
    const app = await werker();
    const uow = app.get(UnitOfWork);
    const mislukt = uow.run(systeemActor(ORGANISATIE, 'proef', nieuwId()), async () => {
      uow.meld({ type: 'ProefGebeurd', aggregaatId: nieuwId(), payload: {} } as never);
      throw new Error('teruggedraaid');
    });
    await expect(mislukt).rejects.toThrow('teruggedraaid');
    await meldGebeurtenissen(uow, 1);
    await allesEenmaal(1);
  });

  it('verdraagt een relais dat sterft tussen plaatsen en merken', async () => {
    const app = await werker({ start: false });
    await meldGebeurtenissen(app.get(UnitOfWork), 5);
    SterfelijkRelais.sterftNog = 1;
    await expect(app.get(Relais).bied()).rejects.toThrow('gestorven');
    expect((await app.get(Wachtrij).stand('gebeurtenissen')).wachtend).toBe(10);
    await werker();
    await allesEenmaal(5);
  });

  it('geeft een taak die drie keer in de rij staat één effect, tegelijk of na elkaar', async () => {
    const app = await werker({ start: false });
    await meldGebeurtenissen(app.get(UnitOfWork), 5);
    await app.get(Relais).bied();
    const plaatsNogEens = async (keer: string): Promise<void> => {
      const { rows } = await pool.query<{ id: string }>(
        `SELECT id FROM outbox.gebeurtenissen WHERE type = 'ProefGebeurd'`,
      );
      const opdrachten = rows.map(({ id }) => ({
        id: `${id}-proef-eerste-${keer}`,
        taak: 'proef-eerste',
        gegevens: { organisatieId: ORGANISATIE, gebeurtenisId: id },
        pogingen: 1,
        wachttijdMs: 10,
      }));
      await app.get(Wachtrij).plaats('gebeurtenissen', opdrachten);
    };
    await plaatsNogEens('tegelijk');
    await werker({ relaisMs: 3_600_000, veegMs: 3_600_000, gelijktijdig: 10 });
    await allesEenmaal(5);
    await plaatsNogEens('later');
    await totdat('de rij is leeg', async () => {
      const { wachtend, actief, uitgesteld } = await app.get(Wachtrij).stand('gebeurtenissen');
      return wachtend + actief + uitgesteld === 0;
    });
    await allesEenmaal(5);
  });

  it('verliest niets als de wachtrij alles kwijtraakt: de veger biedt opnieuw aan', async () => {
    const relais = await werker({ start: false });
    await meldGebeurtenissen(relais.get(UnitOfWork), 10);
    await relais.get(Relais).bied();
    await wisWachtrij(databank);
    expect((await relais.get(Wachtrij).stand('gebeurtenissen')).wachtend).toBe(0);
    await werker();
    await allesEenmaal(10);
  });

  it('biedt niet opnieuw aan wat nog in de rij staat', async () => {
    const app = await werker({ start: false, gratieMs: 0 });
    await meldGebeurtenissen(app.get(UnitOfWork), 5);
    await app.get(Relais).bied();
    expect(await app.get(Veger).veeg()).toBe(0);
    await wisWachtrij(databank);
    expect(await app.get(Veger).veeg()).toBe(5);
  });

  it('houdt het bij één effect met twee relais, twee vegers en fouten door elkaar', async () => {
    let keer = 0;
    gedrag.eerste = async () => {
      keer += 1;
      if (keer % 5 === 0) throw new Error('valt soms om');
    };
    SterfelijkRelais.sterftNog = 3;
    const [app] = await Promise.all([werker({ gratieMs: 0 }), werker({ gratieMs: 0 })]);
    await meldGebeurtenissen(app.get(UnitOfWork), 60);
    // The queue is lost halfway, with whatever was in it.
    await totdat('de helft gebeurd', async () => (await tel(pool)).effecten >= 40, 30_000);
    await wisWachtrij(databank);
    await totdat(
      'elk effect of zijn mislukking',
      async () => {
        const { openstaand } = await tel(pool);
        const { rows } = await pool.query('SELECT 1 FROM outbox.mislukkingen WHERE opgelost_op IS NULL');
        return openstaand === rows.length;
      },
      40_000,
    );
    expect(await tel(pool)).toMatchObject({ gebeurtenissen: 60, dubbel: 0 });
  });

  it('zet een taak terug als haar effect halverwege omvalt', async () => {
    let eerste = true;
    gedrag.eerste = async () => {
      if (!eerste) return;
      eerste = false;
      throw new Error('halverwege omgevallen');
    };
    const app = await werker();
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    await allesEenmaal(1);
    expect(eerste).toBe(false);
  });

  it('leest het verleden niet opnieuw: wat klaar is, wordt afgevinkt', async () => {
    const app = await werker();
    await meldGebeurtenissen(app.get(UnitOfWork), 3);
    await totdat('alles afgevinkt', async () => {
      const { rows } = await pool.query('SELECT 1 FROM outbox.gebeurtenissen WHERE afgehandeld_op IS NULL');
      return rows.length === 0;
    });
    await allesEenmaal(3);
  });
}

describe('gebeurtenissen over de wachtrij op PostgreSQL', () => {
  beloften(null, (databank) => wisTaken(databank.clusterUrl));
});

metRedis('gebeurtenissen over de wachtrij op Redis', (url) => {
  // A database number of our own: the prefix of the house is fixed.
  const eigen = new URL(url);
  eigen.pathname = '/9';
  const redis = new Redis(eigen.toString(), { lazyConnect: true });
  afterAll(() => redis.disconnect());
  beloften(eigen.toString(), async () => void (await redis.flushdb()));
});

describe('gebeurtenissen zonder wachtrij', () => {
  let databank: Testdatabank;
  let pool: pg.Pool;
  let app: INestApplicationContext;

  beforeAll(async () => {
    databank = await maakDatabank();
    pool = await maakEffecten(databank);
    app = await startWerker(databank, { redisUrl: null }, {}, true);
  });
  afterAll(async () => {
    await app.close();
    await pool.end();
    await databank.sluit();
  });

  it('handelt in één aanroep alles af, ook wat de effecten zelf melden', async () => {
    await meldGebeurtenissen(app.get(UnitOfWork), 4);
    expect(await app.get(Verwerkingslus).leeg()).toBe(8);
    expect(await tel(pool)).toEqual({ gebeurtenissen: 4, effecten: 8, dubbel: 0, openstaand: 0 });
    const { rows } = await pool.query(`SELECT type FROM outbox.gebeurtenissen WHERE afgehandeld_op IS NULL`);
    expect(rows).toEqual([]);
    expect(await app.get(Verwerkingslus).leeg()).toBe(0);
  });

  it('laat een fout in een effect de proef omvallen, tenzij zij wordt verwacht', async () => {
    gedrag.eerste = async () => {
      throw new Error('mag niet');
    };
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    await expect(app.get(Verwerkingslus).leeg()).rejects.toThrow('Niet elke gebeurtenis had effect');
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    await expect(app.get(Verwerkingslus).leeg({ fouten: 'noteer' })).resolves.toBe(1);
    gedrag.eerste = async () => undefined;
  });
});
