import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import type pg from 'pg';

/** Any number will do, as long as nothing else in this database takes the same one. */
const SLOT = 7_460_120;

/**
 * One worker at a time for a named piece of work. The lock lives as long as its connection, so a worker that dies
 * lets go by itself.
 *
 * All turns of this process share one connection: the work itself asks connections of the same pool, and with one for
 * each turn the turns of a start would hold all of them and wait for each other.
 */
@Injectable()
export class Beurt {
  private readonly bezig = new Set<string>();
  private gedeeld: Promise<pg.PoolClient> | null = null;
  /** Stops listening to whether the shared connection is lost. */
  private vergeet: () => unknown = () => undefined;

  constructor(private readonly databank: SysteemDatabank) {}

  /** Does the work unless another worker, or another call here, is at it. @returns whether it was done here */
  async neem(naam: string, werk: () => Promise<void>): Promise<boolean> {
    // The database gives a lock again to who has it, so that this process must know its own.
    if (this.bezig.has(naam)) return false;
    this.bezig.add(naam);
    const verbinding = this.verbinding();
    try {
      const client = await verbinding;
      if (!(await this.vraag(client, 'pg_try_advisory_lock', naam))) return false;
      try {
        await werk();
      } finally {
        await this.vraag(client, 'pg_advisory_unlock', naam).catch(() => this.laatVallen(verbinding, true));
      }
      return true;
    } finally {
      this.bezig.delete(naam);
      if (this.bezig.size === 0) this.laatVallen(this.gedeeld, false);
    }
  }

  private verbinding(): Promise<pg.PoolClient> {
    if (this.gedeeld) return this.gedeeld;
    const nieuw = this.databank.verbinding();
    this.gedeeld = nieuw;
    nieuw.then(
      (client) => {
        const weg = () => this.laatVallen(nieuw, true);
        client.once('error', weg);
        client.once('end', weg);
        this.vergeet = () => client.off('error', weg).off('end', weg);
      },
      () => this.laatVallen(nieuw, true),
    );
    return nieuw;
  }

  /**
   * Whoever comes next gets a new one.
   * @param stuk its locks may still be held: then the connection ends, and its locks with it
   */
  private laatVallen(verbinding: Promise<pg.PoolClient> | null, stuk: boolean): void {
    if (verbinding === null || this.gedeeld !== verbinding) return;
    this.gedeeld = null;
    this.vergeet();
    this.vergeet = () => undefined;
    verbinding.then(
      (client) => client.release(stuk),
      () => undefined,
    );
  }

  private async vraag(
    client: pg.PoolClient,
    functie: 'pg_try_advisory_lock' | 'pg_advisory_unlock',
    naam: string,
  ): Promise<boolean> {
    const { rows } = await client.query<{ ja: boolean }>(`SELECT ${functie}($1, hashtext($2)) AS ja`, [
      SLOT,
      naam,
    ]);
    return rows[0]?.ja ?? false;
  }
}
