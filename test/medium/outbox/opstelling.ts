import { type INestApplicationContext, Injectable, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systeemActor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { DatabaseModule, UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { ObservabilityModule } from '@navolgbaar/platform/observability';
import {
  type GebeurtenisVerwerker,
  OutboxModule,
  type Outboxopties,
  type OntvangenGebeurtenis,
  Relais,
  Verwerkt,
} from '@navolgbaar/platform/outbox';
import pg from 'pg';
import type { Testdatabank } from '../../harnas/databank';

export const ORGANISATIE = '018f0000-0000-7000-8000-000000000001';
export const ANDERE_ORGANISATIE = '018f0000-0000-7000-8000-000000000002';

/** Quick, so that a test sees in a second what takes half a minute in earnest. */
export const VLUG: Partial<Outboxopties> = {
  relaisMs: 50,
  veegMs: 100,
  gratieMs: 300,
  wachttijdMs: 50,
  slotMs: 1_000,
  vastgelopenNaMs: 300,
};

/** What the processors of a test do before their effect is written. */
export const gedrag = {
  eerste: async (_: OntvangenGebeurtenis): Promise<void> => undefined,
};

// The event types of the tests stand in no declaration: they would become types of the house.
const soort = (naam: string) => naam as never;

async function schrijfEffect(uow: UnitOfWork, verwerker: string, { id }: { id: string }): Promise<void> {
  await uow.query('proef-effect', 'INSERT INTO proef.effecten (gebeurtenis_id, verwerker) VALUES ($1, $2)', [
    id,
    verwerker,
  ]);
}

@Injectable()
@Verwerkt(soort('ProefGebeurd'), { naam: 'proef-eerste', pogingen: 3 })
class EersteVerwerker implements GebeurtenisVerwerker {
  constructor(private readonly uow: UnitOfWork) {}

  async verwerk(gebeurtenis: OntvangenGebeurtenis): Promise<void> {
    await schrijfEffect(this.uow, 'proef-eerste', gebeurtenis);
    await gedrag.eerste(gebeurtenis);
  }
}

@Injectable()
@Verwerkt(soort('ProefGebeurd'), { naam: 'proef-tweede' })
class TweedeVerwerker implements GebeurtenisVerwerker {
  constructor(private readonly uow: UnitOfWork) {}

  async verwerk(gebeurtenis: OntvangenGebeurtenis): Promise<void> {
    await schrijfEffect(this.uow, 'proef-tweede', gebeurtenis);
    this.uow.meld({ type: 'ProefGevolgd', aggregaatId: gebeurtenis.aggregaatId, payload: {} } as never);
  }
}

export const CATALOGUS = {
  ProefGebeurd: ['proef-eerste', 'proef-tweede'],
  ProefGevolgd: { geen: 'Alleen om te zien dat een effect zelf een gebeurtenis kan melden.' },
};

/** Dies between adding to the queue and marking, as often as told. */
@Injectable()
export class SterfelijkRelais extends Relais {
  static sterftNog = 0;

  protected override naPlaatsen(): void {
    if (SterfelijkRelais.sterftNog > 0) {
      SterfelijkRelais.sterftNog -= 1;
      throw new Error('relais gestorven tussen plaatsen en merken');
    }
  }
}

const verwerkers: Type<GebeurtenisVerwerker>[] = [EersteVerwerker, TweedeVerwerker];

export interface Wachtrijkeuze {
  readonly redisUrl: string | null;
}

/** A worker process, within this process. */
export async function startWerker(
  databank: Testdatabank,
  { redisUrl }: Wachtrijkeuze,
  opties: Partial<Outboxopties> = {},
  zonderWachtrij = false,
): Promise<INestApplicationContext> {
  const configuratie = {
    modus: 'test',
    redisUrl,
    databaseUrl: databank.urls.app,
    databaseSysteemUrl: databank.urls.systeem,
    databaseRegisterUrl: databank.urls.register,
    databaseTakenUrl: databank.urls.taken,
  };

  const outbox = zonderWachtrij
    ? OutboxModule.zonderWachtrij(CATALOGUS)
    : OutboxModule.forRoot(CATALOGUS, { ...VLUG, ...opties });
  outbox.providers = (outbox.providers ?? []).map((p) =>
    p === Relais ? { provide: Relais, useClass: SterfelijkRelais } : p,
  );

  @Module({
    imports: [
      {
        module: class Instellingen {},
        global: true,
        providers: [{ provide: Configuratie, useValue: configuratie }],
        exports: [Configuratie],
      },
      ObservabilityModule.voor('proef', undefined, 'silent'),
      DatabaseModule,
      outbox,
    ],
    providers: verwerkers,
  })
  class Werker {}

  return NestFactory.createApplicationContext(Werker, { logger: false });
}

/** The table in which the test processors leave their effect: without any key, so that a double one shows. */
export async function maakEffecten(databank: Testdatabank): Promise<pg.Pool> {
  const pool = new pg.Pool({ connectionString: databank.clusterUrl, max: 4 });
  pool.on('error', () => undefined);
  await pool.query(`
    CREATE SCHEMA IF NOT EXISTS proef;
    CREATE TABLE IF NOT EXISTS proef.effecten (gebeurtenis_id uuid NOT NULL, verwerker text NOT NULL);
    GRANT USAGE ON SCHEMA proef TO nav_app;
    GRANT INSERT ON proef.effecten TO nav_app`);
  return pool;
}

/** Commits a number of events, as a use case of the api would. */
export async function meldGebeurtenissen(uow: UnitOfWork, aantal: number): Promise<void> {
  for (let i = 0; i < aantal; i += 1) {
    await uow.run(systeemActor(ORGANISATIE, 'proef', nieuwId()), async () => {
      uow.meld({ type: 'ProefGebeurd', aggregaatId: nieuwId(), payload: { nummer: i } } as never);
    });
  }
}

export interface Telling {
  readonly gebeurtenissen: number;
  readonly effecten: number;
  readonly dubbel: number;
  readonly openstaand: number;
}

/** Events, effects, effects that happened more than once, and pairs of event and processor without any. */
export async function tel(pool: pg.Pool): Promise<Telling> {
  const { rows } = await pool.query<Telling>(`
    WITH e AS (SELECT gebeurtenis_id, verwerker, count(*) AS keer FROM proef.effecten GROUP BY 1, 2),
         g AS (SELECT id FROM outbox.gebeurtenissen WHERE type = 'ProefGebeurd')
    SELECT (SELECT count(*)::int FROM g) AS gebeurtenissen,
           (SELECT coalesce(sum(keer), 0)::int FROM e) AS effecten,
           (SELECT count(*)::int FROM e WHERE keer > 1) AS dubbel,
           (SELECT count(*)::int FROM g, unnest(ARRAY['proef-eerste', 'proef-tweede']) AS v
            WHERE NOT EXISTS (SELECT 1 FROM e WHERE e.gebeurtenis_id = g.id AND e.verwerker = v)) AS openstaand`);
  return rows[0] as Telling;
}

export async function maakLeeg(pool: pg.Pool): Promise<void> {
  await pool.query('TRUNCATE proef.effecten, outbox.gebeurtenissen CASCADE');
}

/** Loses everything that BullMQ keeps in PostgreSQL. Live workers hold locks, so a deadlock is asked again. */
export async function wisTaken(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ tabel: string }>(
      `SELECT quote_ident(tablename) AS tabel FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'`,
    );
    if (rows.length === 0) return;
    const leeg = `TRUNCATE ${rows.map(({ tabel }) => `bullmq.${tabel}`).join(', ')}`;
    for (let poging = 0; poging < 10; poging += 1) {
      const gelukt = await client.query(leeg).then(
        () => true,
        (fout: { code?: string }) => {
          if (fout.code !== '40P01') throw fout;
          return false;
        },
      );
      if (gelukt) return;
    }
    throw new Error('De taken konden niet worden gewist.');
  } finally {
    await client.end();
  }
}
