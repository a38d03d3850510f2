import type { Opdracht } from './eenheid';
import { VastleggenOnzeker } from './leg-vast';
import type { Pakketclient } from './pakketclient';

/**
 * Something in the log of PostgreSQL, so that there is something to wait for; nobody reads it. In a transaction of its
 * own: the answer to a COMMIT comes after the disk, that to a statement alone may come before.
 */
const SCHRIJF_DOOR: readonly Opdracht[] = [
  { naam: 'schijf-begin', sql: 'BEGIN', waarden: [] },
  { naam: 'schijf-merk', sql: `SELECT pg_logical_emit_message(true, 'navolgbaar', '')`, waarden: [] },
  { naam: 'schijf-commit', sql: 'COMMIT', waarden: [] },
];

/**
 * Waits until what was committed is on disk. The transactions of a unit of work commit without waiting for the disk, and
 * then wait here, all that committed meanwhile together: one wait of one connection, instead of a connection and a
 * server process that sleep for each of them. No act is told as done before its wait is over.
 */
export class Schijfwacht {
  private bezig: Promise<void> = Promise.resolve();
  private volgende: Promise<void> | null = null;

  /**
   * @param client on which was committed; the first of a round waits on it for all, and keeps it until then
   * @returns the end of the wait, and whether this client is waited on
   * @throws VastleggenOnzeker when the connection was lost meanwhile: nobody knows what reached the disk
   */
  sluitAan(client: Pakketclient): { readonly opDisk: Promise<void>; readonly houdVast: boolean } {
    if (this.volgende) return { opDisk: this.volgende, houdVast: false };
    const opDisk = this.bezig.then(() => {
      // Whoever commits from here on may be too late for this round.
      this.volgende = null;
      return schrijfDoor(client);
    });
    this.volgende = opDisk;
    this.bezig = opDisk.catch(() => undefined);
    return { opDisk, houdVast: true };
  }
}

async function schrijfDoor(client: Pakketclient): Promise<void> {
  await Promise.all(SCHRIJF_DOOR.map((opdracht) => client.vraag(opdracht))).catch(() => {
    throw new VastleggenOnzeker();
  });
}
