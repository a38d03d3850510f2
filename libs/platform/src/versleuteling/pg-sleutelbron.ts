import pg from 'pg';
import { type IngepakteSleutel, Sleutelbron, type Sleuteldoel } from './sleutelbron';

interface Rij {
  readonly id: string;
  readonly doel: Sleuteldoel;
  readonly kekId: string;
  readonly ingepakt: Buffer;
}

const KOLOMMEN = `id, doel, kek_id AS "kekId", ingepakt`;

/**
 * Data keys in PostgreSQL, over two connections of its own. Not in the unit of work: a key made in a transaction that
 * rolls back would already have closed fields elsewhere, and waiting for a second connection of a full pool would
 * lock the process. Keys are cached, so these connections are idle nearly always.
 */
export class PgSleutelbron extends Sleutelbron {
  private readonly app: pg.Pool;
  private readonly systeem: pg.Pool;

  constructor(urls: { readonly databaseUrl: string; readonly databaseSysteemUrl: string }) {
    super();
    const instelling = { max: 2, idleTimeoutMillis: 10_000, allowExitOnIdle: true };
    this.app = new pg.Pool({ ...instelling, connectionString: urls.databaseUrl });
    this.systeem = new pg.Pool({ ...instelling, connectionString: urls.databaseSysteemUrl });
    // Without a listener a lost idle connection would end the process; the next use simply connects again.
    this.app.on('error', () => undefined);
    this.systeem.on('error', () => undefined);
  }

  async actieve(organisatieId: string, doel: Sleuteldoel): Promise<IngepakteSleutel | null> {
    const sql = `SELECT ${KOLOMMEN} FROM sleutel.datasleutels WHERE organisatie_id = $1 AND doel = $2 AND actief`;
    return (await this.lees(organisatieId, sql, [organisatieId, doel]))[0] ?? null;
  }

  async metId(organisatieId: string, id: string): Promise<IngepakteSleutel | null> {
    const sql = `SELECT ${KOLOMMEN} FROM sleutel.datasleutels WHERE organisatie_id = $1 AND id = $2`;
    return (await this.lees(organisatieId, sql, [organisatieId, id]))[0] ?? null;
  }

  async alle(organisatieId: string): Promise<readonly IngepakteSleutel[]> {
    const sql = `SELECT ${KOLOMMEN} FROM sleutel.datasleutels WHERE organisatie_id = $1 ORDER BY id`;
    return this.lees(organisatieId, sql, [organisatieId]);
  }

  async voegToe(organisatieId: string, sleutel: IngepakteSleutel): Promise<void> {
    await this.inOrganisatie(organisatieId, (client) => this.schrijf(client, organisatieId, sleutel));
  }

  async vervangActieve(organisatieId: string, sleutel: IngepakteSleutel): Promise<void> {
    await this.inOrganisatie(organisatieId, async (client) => {
      await client.query(
        'UPDATE sleutel.datasleutels SET actief = false WHERE organisatie_id = $1 AND doel = $2 AND actief',
        [organisatieId, sleutel.doel],
      );
      await this.schrijf(client, organisatieId, sleutel);
    });
  }

  async pakOm(organisatieId: string, van: string, sleutels: readonly IngepakteSleutel[]): Promise<number> {
    return this.inOrganisatie(organisatieId, async (client) => {
      let aantal = 0;
      for (const { id, kekId, ingepakt } of sleutels) {
        const { rowCount } = await client.query(
          `UPDATE sleutel.datasleutels SET kek_id = $4, ingepakt = $5
            WHERE organisatie_id = $1 AND id = $2 AND kek_id = $3`,
          [organisatieId, id, van, kekId, ingepakt],
        );
        aantal += rowCount ?? 0;
      }
      return aantal;
    });
  }

  async organisaties(): Promise<readonly string[]> {
    const { rows } = await this.systeem.query<{ id: string }>(
      'SELECT id FROM public.organisaties ORDER BY id',
    );
    return rows.map(({ id }) => id);
  }

  async gebruikteKeks(): Promise<readonly { organisatieId: string; kekId: string }[]> {
    const gevonden: { organisatieId: string; kekId: string }[] = [];
    for (const organisatieId of await this.organisaties()) {
      const ids = new Set((await this.alle(organisatieId)).map(({ kekId }) => kekId));
      for (const kekId of ids) gevonden.push({ organisatieId, kekId });
    }
    return gevonden;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.app.end(), this.systeem.end()]);
  }

  private async lees(organisatieId: string, sql: string, waarden: readonly unknown[]): Promise<Rij[]> {
    return this.inOrganisatie(
      organisatieId,
      async (client) => (await client.query<Rij>(sql, [...waarden])).rows,
    );
  }

  private async schrijf(
    client: pg.PoolClient,
    organisatieId: string,
    sleutel: IngepakteSleutel,
  ): Promise<void> {
    const { id, doel, kekId, ingepakt } = sleutel;
    await client.query(
      `INSERT INTO sleutel.datasleutels (organisatie_id, id, doel, kek_id, ingepakt, actief)
       VALUES ($1, $2, $3, $4, $5, true) ON CONFLICT (organisatie_id, doel) WHERE actief DO NOTHING`,
      [organisatieId, id, doel, kekId, ingepakt],
    );
  }

  private async inOrganisatie<T>(
    organisatieId: string,
    werk: (client: pg.PoolClient) => Promise<T>,
  ): Promise<T> {
    const client = await this.app.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('nav.organisatie', $1, true)`, [organisatieId]);
      const uitkomst = await werk(client);
      await client.query('COMMIT');
      client.release();
      return uitkomst;
    } catch (fout) {
      // The connection is thrown away: after a fault its transaction state is unknown.
      client.release(true);
      throw fout;
    }
  }
}
