import type { DataSource } from 'typeorm';

/**
 * Tells the relay that there are new events, after their commit. A NOTIFY inside the transaction would let no two acts
 * commit together: PostgreSQL holds one lock of the whole server for it until the commit is on disk. When a process ends
 * just before it could tell, the relay finds the events by itself at its next round.
 */
export class Wekker {
  private bezig = false;
  private opnieuw = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Wakes at once; what comes while that is under way is one more waking together. */
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
    } while (this.opnieuw);
    this.bezig = false;
  }
}
