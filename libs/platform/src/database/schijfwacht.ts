import type { Opdracht } from './eenheid';
import type { Leenlijnen } from './leenlijnen';
import { VastleggenOnzeker } from './leg-vast';

/** Something in the log of PostgreSQL, so that there is something to wait for; nobody reads it. */
const MERK: Opdracht = {
  naam: 'schijf-merk',
  sql: `SELECT pg_logical_emit_message(true, 'navolgbaar', '')`,
  waarden: [],
};

/** All acts of which the commit was answered in this turn of the event loop have come to wait then. */
const eindeVanDeBeurt = (): Promise<void> => new Promise((klaar) => process.nextTick(klaar));

/**
 * Waits until what was committed is on disk. The transactions of a unit of work commit without waiting for the disk, and
 * then wait here, all that committed meanwhile together: one wait of one connection, instead of a connection and a
 * server process that sleep for each of them. No act is told as done before its wait is over.
 */
export class Schijfwacht {
  private bezig: Promise<void> = Promise.resolve();
  private volgende: Promise<void> | null = null;

  constructor(private readonly lijn: Leenlijnen) {}

  /**
   * To be called after the commit.
   * @throws VastleggenOnzeker when the connection was lost meanwhile: nobody knows what reached the disk
   */
  opDisk(): Promise<void> {
    if (this.volgende) return this.volgende;
    const ronde = this.bezig.then(eindeVanDeBeurt).then(() => {
      // Whoever commits from here on may be too late for this round.
      this.volgende = null;
      return this.schrijfDoor();
    });
    this.volgende = ronde;
    this.bezig = ronde.catch(() => undefined);
    return ronde;
  }

  private async schrijfDoor(): Promise<void> {
    await this.lijn.vraag([MERK]).catch(() => {
      throw new VastleggenOnzeker();
    });
  }
}
