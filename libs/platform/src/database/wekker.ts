import { setTimeout as wacht } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** Between two calls: under load the relay is awake anyway, and a call costs as much as a tenth of an act. */
const TUSSENPOOS_MS = 25;

/**
 * Tells the relay that there are new events, after their commit. A NOTIFY inside the transaction would let no two acts
 * commit together: PostgreSQL holds one lock of the whole server for it until the commit is on disk. When a process ends
 * just before it could tell, the relay finds the events by itself at its next round.
 */
export class Wekker {
  private bezig = false;
  private opnieuw = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Wakes at once; what comes within a moment after that is one more waking together. */
  wek(): void {
    if (this.bezig) {
      this.opnieuw = true;
      return;
    }
    this.bezig = true;
    void this.roep();
  }

  private async roep(): Promise<void> {
    do {
      this.opnieuw = false;
      await this.dataSource.query(`SELECT pg_notify('outbox', '')`).catch(() => undefined);
      await wacht(TUSSENPOOS_MS, undefined, { ref: false });
    } while (this.opnieuw);
    this.bezig = false;
  }
}
