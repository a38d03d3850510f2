import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Logboek } from '@navolgbaar/platform/observability';
import { AsyncResource } from 'node:async_hooks';
import { VerzendBerichten } from './verzend-berichten.use-case';

/**
 * Wakes the sender. An event only rings the bell and returns: sending happens outside its transaction, one
 * organisation after the other. A bell that is lost costs a minute, since the schedule sends what waits as well.
 */
@Injectable()
export class Verzendwekker implements BeforeApplicationShutdown {
  private readonly wachtend = new Set<string>();
  private lopend: Promise<void> | null = null;
  private gestopt = false;
  /** Made outside any unit of work: what runs in it does not join the transaction of whoever rang. */
  private readonly buiten = new AsyncResource('Verzendwekker');

  constructor(
    private readonly verzendBerichten: VerzendBerichten,
    private readonly logboek: Logboek,
  ) {}

  /** Asks to send what waits in an organisation, soon. */
  wek(organisatieId: string): void {
    if (this.gestopt) return;
    this.wachtend.add(organisatieId);
    this.lopend ??= this.buiten.runInAsyncScope(() => this.werkAf());
  }

  /** Resolves when nothing is being sent any more. */
  async rust(): Promise<void> {
    while (this.lopend) await this.lopend;
  }

  /** The message at hand gets its answer; the rest waits for the next process. */
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
        await this.verzendBerichten.execute(organisatieId, () => this.gestopt);
      } catch (fout) {
        this.logboek.error({ err: fout, organisatieId }, 'berichten verzenden mislukt');
      }
    }
    this.lopend = null;
  }
}
