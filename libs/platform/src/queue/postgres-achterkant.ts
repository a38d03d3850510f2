import { type Processor, createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import type { Achterkant, BullRij, BullTaak, BullVerwerker, Verwerkeropties } from './achterkant';
import { Foutdemper, type Logschrijver } from './foutdemper';
import { TAKENSCHEMA, Takenpool } from './takenpool';
import type { Taakgegevens } from './wachtrij';

const { Queue, Worker } = withBackend(createPostgresBackend);

/** Three queues whose workers each hold a connection for LISTEN, and room for their calls. */
const VERBINDINGEN = 7;

/** BullMQ's own PostgreSQL backend: the default where there is no Redis. Role `nav_taken`, schema `bullmq`. */
export class PostgresAchterkant implements Achterkant {
  private readonly pool: Takenpool;

  constructor(url: string, log: Logschrijver, verbindingen = VERBINDINGEN) {
    this.pool = new Takenpool(url, verbindingen, new Foutdemper(log));
  }

  /**
   * Brings BullMQ's tables up to date. Its first statement, CREATE SCHEMA IF NOT EXISTS, asks the right to create
   * schemas in the database even when the schema is there; `nav_taken` has no such right, and our own migration made
   * the schema. So that one statement is answered here.
   */
  async bereid(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await runMigrations(
        {
          query: async (tekst, waarden) =>
            tekst.startsWith('CREATE SCHEMA IF NOT EXISTS') ? { rows: [] } : client.query(tekst, waarden),
        },
        TAKENSCHEMA,
      );
    } finally {
      client.release();
    }
  }

  bereikbaar(): boolean {
    return true;
  }

  maakRij(naam: string): BullRij {
    return new Queue<Taakgegevens, void>(naam, { connection: this.pool });
  }

  /** One by one: BullMQ's bulk function makes temporary tables, for which `nav_taken` has no right. */
  async voegToe(rij: BullRij, taken: readonly BullTaak[]): Promise<void> {
    await Promise.all(taken.map(({ name, data, opts }) => rij.add(name, data, opts)));
  }

  maakVerwerker(naam: string, werk: Processor<Taakgegevens, void>, opties: Verwerkeropties): BullVerwerker {
    return new Worker<Taakgegevens, void>(naam, werk, {
      ...opties,
      connection: this.pool,
    });
  }

  sluit(): Promise<void> {
    return this.pool.end();
  }
}
