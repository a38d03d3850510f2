import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import pg from 'pg';
import type { Foutdemper } from './foutdemper';

/** The schema that the role `nav_taken` may use, and the only one. */
export const TAKENSCHEMA = 'bullmq';

const ADEMPAUZE_MS = 500;
const AFSCHEID_MS = 500;

/**
 * The one pool that all of BullMQ's objects share: ours, because each object would otherwise open a pool of its own.
 *
 * BullMQ only waits between attempts when a connection is refused. On every other fault of a server that goes away or
 * starts up ("the database system is starting up") its loop turns hot, so a fault here answers after a pause.
 */
export class Takenpool implements PgPool {
  private readonly pool: pg.Pool;
  private readonly verbonden = new Set<pg.PoolClient>();

  constructor(url: string, verbindingen: number, demper: Foutdemper) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: verbindingen,
      connectionTimeoutMillis: 5_000,
      application_name: 'navolgbaar-taken',
      keepAlive: true,
      options: `-c search_path=${TAKENSCHEMA}`,
      statement_timeout: 15_000,
    });
    this.pool.on('error', (fout) => demper.meld('takenpool', fout));
    this.pool.on('connect', (client) => {
      this.verbonden.add(client);
      // A client in use is nobody's until its next query: without a listener its loss would end the process.
      client.on('error', (fout) => demper.meld('takenpool', fout));
    });
    this.pool.on('remove', (client) => this.verbonden.delete(client));
    // Every BullMQ object adds a listener of its own to the pool it shares.
    this.pool.setMaxListeners(50);
  }

  async query<R>(tekst: string, waarden?: readonly unknown[]): Promise<PgQueryResult<R>> {
    try {
      const { rows, rowCount } = await this.pool.query(tekst, waarden ? [...waarden] : undefined);
      return { rows: rows as R[], rowCount };
    } catch (fout) {
      if (isStoring(fout)) await pauze();
      throw fout;
    }
  }

  async connect(): Promise<PgPoolClient> {
    try {
      return (await this.pool.connect()) as unknown as PgPoolClient;
    } catch (fout) {
      await pauze();
      throw fout;
    }
  }

  /** A worker that was abandoned never hands its LISTEN connection back, so what is still open after a moment is cut. */
  async end(): Promise<void> {
    const rustig = this.pool.end();
    await Promise.race([rustig, wacht(AFSCHEID_MS)]);
    for (const client of this.verbonden) {
      client.on('error', () => undefined);
      (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    }
  }

  on(gebeurtenis: 'error', doe: (fout: Error) => void): this;
  on(gebeurtenis: 'connect', doe: (client: PgPoolClient) => void): this;
  on(gebeurtenis: 'error' | 'connect', doe: (waarde: never) => void): this {
    this.pool.on(gebeurtenis as 'error', doe as (fout: Error) => void);
    return this;
  }

  removeAllListeners(gebeurtenis?: string): this {
    // A pool without an 'error' listener ends the process at the first lost connection: that listener stays.
    if (gebeurtenis && gebeurtenis !== 'error') this.pool.removeAllListeners(gebeurtenis as 'connect');
    return this;
  }
}

/** Class 57P: the server goes away or comes up; class 08 and no SQLSTATE at all: no connection. */
function isStoring(fout: unknown): boolean {
  const code = (fout as { code?: unknown } | null)?.code;
  return typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code) || /^(08|57P|53)/.test(code);
}

const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));
const pauze = (): Promise<void> => wacht(ADEMPAUZE_MS);
