import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { Logboek } from '@navolgbaar/platform/observability';
import { AsyncResource } from 'node:async_hooks';

/**
 * A bell for work that happens outside the transaction of the event that asks for it, one organisation after the other:
 * sending letters, printing reports. A bell that is lost costs a minute, since a schedule does what waits as well.
 */
export abstract class Werkbel implements BeforeApplicationShutdown {
  private readonly wachtend = new Set<string>();
  private lopend: Promise<void> | null = null;
  private gestopt = false;
  /** Made outside any unit of work: what runs in it does not join the transaction of whoever rang. */
  private readonly buiten = new AsyncResource('Werkbel');

  constructor(
    private readonly logboek: Logboek,
    private readonly bijFout: string,
  ) {}

  /** What waits in an organisation; `stop` says that the process wants to end after the item at hand. */
  protected abstract werk(organisatieId: string, stop: () => boolean): Promise<unknown>;

  /** Asks to do what waits in an organisation, soon. */
  wek(organisatieId: string): void {
    if (this.gestopt) return;
    this.wachtend.add(organisatieId);
    this.lopend ??= this.buiten.runInAsyncScope(() => this.werkAf());
  }

  /** Resolves when nothing is being done any more. */
  async rust(): Promise<void> {
    while (this.lopend) await this.lopend;
  }

  /** The item at hand is finished; the rest waits for the next process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.gestopt = true;
    this.wachtend.clear();
    await this.rust();
  }

  private async werkAf(): Promise<void> {
    for (const organisatieId of this.wachtend) {
      // Taken off first: who rings while this one runs gets another round.
      this.wachtend.delete(organisatieId);
      try {
        await this.werk(organisatieId, () => this.gestopt);
      } catch (fout) {
        this.logboek.error({ err: fout, organisatieId }, this.bijFout);
      }
    }
    this.lopend = null;
  }
}
