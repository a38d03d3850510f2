import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';

/** Any number will do, as long as nothing else in this database takes the same one. */
const SLOT = 7_460_120;

/**
 * One worker at a time for a named piece of work. The lock lives as long as its connection, so a worker that dies
 * lets go by itself.
 */
@Injectable()
export class Beurt {
  constructor(private readonly databank: SysteemDatabank) {}

  /** Does the work unless another worker is at it. @returns whether it was done here */
  async neem(naam: string, werk: () => Promise<void>): Promise<boolean> {
    const client = await this.databank.verbinding();
    let schoon = false;
    try {
      const { rows } = await client.query<{ vrij: boolean }>(
        'SELECT pg_try_advisory_lock($1, hashtext($2)) AS vrij',
        [SLOT, naam],
      );
      if (!rows[0]?.vrij) {
        schoon = true;
        return false;
      }
      try {
        await werk();
      } finally {
        schoon = await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [SLOT, naam]).then(
          () => true,
          () => false,
        );
      }
      return true;
    } finally {
      client.release(!schoon);
    }
  }
}
