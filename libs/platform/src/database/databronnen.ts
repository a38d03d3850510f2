import pg from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { isStil, legVast } from './leg-vast';
import { Pakketclient } from './pakketclient';
import { Pijplijn } from './pijplijn';

// A legal day stays text: as a JS Date it would shift a day in time zones east of Greenwich.
pg.types.setTypeParser(pg.types.builtins.DATE, (waarde) => waarde);
// int8 comes from counts and sequence numbers here, all far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Limits of one statement and one transaction: nothing may hold a connection or a lock without end. */
const grenzen = {
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
  // Ours, above that of the server: a network that swallows packets never brings the server's answer.
  query_timeout: 20_000,
};

/** The main data source: role `nav_app`, all rows of the loaded capabilities. */
export function maakDataSource(url: string, verbindingen = 20): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: getMetadataArgsStorage().tables.map(({ target }) => target),
    synchronize: false,
    logging: false,
    extra: {
      Client: Pakketclient,
      max: verbindingen,
      // A new connection costs twenty requests: its login, and all its plans. The next request is mostly within a minute.
      idleTimeoutMillis: 60_000,
      connectionTimeoutMillis: 5_000,
      application_name: 'navolgbaar',
      keepAlive: true,
      // What is asked in one turn is sent at once, without waiting for the answer before.
      pipeline: true,
      ...grenzen,
    },
  });
}

/**
 * A pool of one of the narrow roles. `nav_systeem` reads and marks outbox, inbox, milestones, sessions and
 * organisations; `nav_register` reads the public register.
 */
export function maakPool(
  url: string,
  verbindingen: number,
  naam: string,
  anders: pg.PoolConfig = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: verbindingen,
    connectionTimeoutMillis: 5_000,
    application_name: naam,
    keepAlive: true,
    pipeline: true,
    ...grenzen,
    ...anders,
  });
  // Without a listener a lost idle connection would end the process; the pool itself opens a new one.
  pool.on('error', () => undefined);
  // The same for a connection that is lent out: between two statements of a transaction nobody else listens to it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Connections of the role `nav_systeem`. */
export abstract class SysteemDatabank {
  /** A short look-up that every request makes: those that are asked at once share a connection and a packet. */
  abstract zoek<R extends pg.QueryResultRow>(naam: string, sql: string, waarden?: unknown[]): Promise<R[]>;
  abstract query<R extends pg.QueryResultRow>(naam: string, sql: string, waarden?: unknown[]): Promise<R[]>;
  abstract transactie<T>(werk: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** A connection of its own for LISTEN; the caller closes it with `release(true)`. */
  abstract verbinding(): Promise<pg.PoolClient>;
}

/** Connections of the role `nav_register`. */
export abstract class RegisterDatabank {
  abstract query<R extends pg.QueryResultRow>(naam: string, sql: string, waarden?: unknown[]): Promise<R[]>;
}

/** A pool as the rest of the house sees it: named statements and short transactions. */
export class PoolDatabank implements SysteemDatabank, RegisterDatabank {
  private readonly pijplijn: Pijplijn;

  constructor(private readonly pool: pg.Pool) {
    this.pijplijn = new Pijplijn(pool);
  }

  zoek<R extends pg.QueryResultRow>(naam: string, sql: string, waarden: unknown[] = []): Promise<R[]> {
    return this.pijplijn.query<R>(naam, sql, waarden);
  }

  async query<R extends pg.QueryResultRow>(naam: string, sql: string, waarden: unknown[] = []): Promise<R[]> {
    const { rows } = await this.pool.query<R>({ name: naam, text: sql, values: waarden });
    return rows;
  }

  async transactie<T>(werk: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const uitkomst = await werk(client);
      await legVast(client.query('COMMIT'));
      client.release();
      return uitkomst;
    } catch (fout) {
      if (isStil(fout)) client.release(true);
      else
        await client.query('ROLLBACK').then(
          () => client.release(),
          () => client.release(true),
        );
      throw fout;
    }
  }

  verbinding(): Promise<pg.PoolClient> {
    return this.pool.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pijplijn.sluit();
    await this.pool.end();
  }
}
