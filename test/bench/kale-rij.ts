import { randomBytes } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { nieuwId } from '@navolgbaar/platform/database';
import pg from 'pg';
import type { Wekbaar } from './termijnwereld';

const RIJ = 'kaal';
/** What is done leaves no trace, as our alarms do. */
const VLUCHTIG = { removeOnComplete: true, removeOnFail: true };

export interface KaleTaak {
  readonly id: string;
  readonly gegevens: object;
  readonly overMs?: number | undefined;
}

/** BullMQ on Redis with nothing around it: what any alarm of ours costs at least. */
export class KaleRij {
  private readonly verbinding: Redis;
  private readonly rij: Queue;

  constructor(private readonly redisUrl: string) {
    this.verbinding = new Redis(redisUrl, { maxRetriesPerRequest: null });
    this.rij = new Queue(RIJ, { connection: this.verbinding });
  }

  async plaats(taken: readonly KaleTaak[]): Promise<void> {
    await this.rij.addBulk(
      taken.map(({ id, gegevens, overMs = 0 }) => ({
        name: 'taak',
        data: gegevens,
        opts: { jobId: id, delay: overMs, ...VLUCHTIG },
      })),
    );
  }

  /**
   * Processes until so many are done.
   * @param begint told of each job at its start
   */
  async verwerk(aantal: number, gelijktijdig: number, begint: (id: string) => void): Promise<void> {
    const verbinding = new Redis(this.redisUrl, { maxRetriesPerRequest: null });
    let gedaan = 0;
    let klaar = (): void => undefined;
    const einde = new Promise<void>((los) => (klaar = los));
    const werk = async ({ id = '' }: { id?: string | undefined }) => begint(id);
    const verwerker = new Worker(RIJ, werk, { connection: verbinding, concurrency: gelijktijdig });
    verwerker.on('completed', () => {
      gedaan += 1;
      if (gedaan === aantal) klaar();
    });
    await einde;
    await verwerker.close();
    verbinding.disconnect();
  }

  async leeg(): Promise<void> {
    await this.rij.obliterate({ force: true });
  }

  async sluit(): Promise<void> {
    await this.leeg();
    await this.rij.close();
    this.verbinding.disconnect();
  }
}

const MERK = `
  UPDATE termijn.mijlpalen SET status = 'verzonden', afgehandeld_op = now()
   WHERE organisatie_id = $1 AND id = $2 AND status = 'gepland'`;

const BRIEF = `
  INSERT INTO bericht.berichten (organisatie_id, id, sleutel, object, object_id, sjabloon, sjabloon_versie, kanaal,
                                 aan_soort, ontvanger, onderwerp, tekst, status, aangemaakt_op, volgende_poging_op)
  VALUES ($1, $2, $3, 'opdracht', $4, 'termijn-herinnering-medewerker', 1, 'mail', 'medewerker', $5, $6, $7,
          'voorgenomen', now(), now())`;

/** As long as the letter and the closed address of ours. */
const ONDERWERP = 'Termijn eindigt over 14 dagen: Proef (P-00001)';
const TEKST = 'x'.repeat(400);
const ADRES = randomBytes(60);

/**
 * Of each term what nobody can leave out: its mark and its letter, in a transaction. No rights, rules, events or audit
 * trail, and past row-level security.
 */
export async function kaleTransacties(
  clusterUrl: string,
  werk: readonly Wekbaar[],
  verbindingen: number,
): Promise<void> {
  const pool = new pg.Pool({ connectionString: clusterUrl, max: verbindingen });
  const wachtend = werk[Symbol.iterator]();
  const baan = async () => {
    const client = await pool.connect();
    for (const { organisatieId, mijlpaalId, termijnId } of wachtend) {
      await client.query('BEGIN');
      await client.query({ name: 'merk', text: MERK, values: [organisatieId, mijlpaalId] });
      const brief = [organisatieId, nieuwId(), `brief-${mijlpaalId}`, termijnId, ADRES, ONDERWERP, TEKST];
      await client.query({ name: 'brief', text: BRIEF, values: brief });
      await client.query('COMMIT');
    }
    client.release();
  };
  await Promise.all(Array.from({ length: verbindingen }, baan));
  await pool.end();
}
