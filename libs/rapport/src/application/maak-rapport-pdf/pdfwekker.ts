import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Logboek } from '@navolgbaar/platform/observability';
import { AsyncResource } from 'node:async_hooks';
import { MaakRapportPdf } from './maak-rapport-pdf.use-case';

/**
 * Wakes the printer. An event only rings the bell and returns: printing happens outside its transaction. A bell that is
 * lost costs a minute, since the schedule prints what waits as well.
 */
@Injectable()
export class Pdfwekker implements BeforeApplicationShutdown {
  private readonly wachtend = new Set<string>();
  private lopend: Promise<void> | null = null;
  private gestopt = false;
  /** Made outside any unit of work: what runs in it does not join the transaction of whoever rang. */
  private readonly buiten = new AsyncResource('Pdfwekker');

  constructor(
    private readonly maakRapportPdf: MaakRapportPdf,
    private readonly logboek: Logboek,
  ) {}

  /** Asks to print what waits in an organisation, soon. */
  wek(organisatieId: string): void {
    if (this.gestopt) return;
    this.wachtend.add(organisatieId);
    this.lopend ??= this.buiten.runInAsyncScope(() => this.werkAf());
  }

  /** Resolves when nothing is being printed any more. */
  async rust(): Promise<void> {
    while (this.lopend) await this.lopend;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.gestopt = true;
    this.wachtend.clear();
    await this.rust();
  }

  private async werkAf(): Promise<void> {
    for (const organisatieId of this.wachtend) {
      this.wachtend.delete(organisatieId);
      try {
        await this.maakRapportPdf.execute(organisatieId, () => this.gestopt);
      } catch (fout) {
        this.logboek.error({ err: fout, organisatieId }, 'rapporten drukken mislukt');
      }
    }
    this.lopend = null;
  }
}
