import type pg from 'pg';
import { bundel } from './bundel';

/**
 * One connection of a pool for many short reads at once. Each is a transaction of its own; they are answered in the
 * order of asking, so nothing slow belongs here. Asks for a pool with `pipeline`.
 */
export class Pijplijn {
  private client: Promise<pg.PoolClient> | null = null;

  constructor(private readonly pool: pg.Pool) {}

  async query<R extends pg.QueryResultRow>(naam: string, sql: string, waarden: unknown[]): Promise<R[]> {
    this.client ??= this.verbind();
    const client = await this.client;
    bundel(client);
    const { rows } = await client.query<R>({ name: naam, text: sql, values: waarden });
    return rows;
  }

  /** Gives the connection back, so that the pool can end. */
  async sluit(): Promise<void> {
    const client = await this.client?.catch(() => null);
    this.client = null;
    client?.release();
  }

  private async verbind(): Promise<pg.PoolClient> {
    try {
      const client = await this.pool.connect();
      // The next look-up after a loss takes a new connection.
      client.once('end', () => {
        if (this.client === null) return;
        this.client = null;
        client.release(true);
      });
      return client;
    } catch (fout) {
      this.client = null;
      throw fout;
    }
  }
}
