import { Injectable } from '@nestjs/common';
import { Logboek } from '@navolgbaar/platform/observability';
import { Werkbel } from '@navolgbaar/platform/outbox';
import { MaakRapportPdf } from './maak-rapport-pdf.use-case';

/** Wakes the printer. */
@Injectable()
export class Pdfwekker extends Werkbel {
  constructor(
    private readonly maakRapportPdf: MaakRapportPdf,
    logboek: Logboek,
  ) {
    super(logboek, 'rapporten drukken mislukt');
  }

  protected werk(organisatieId: string, stop: () => boolean): Promise<unknown> {
    return this.maakRapportPdf.execute(organisatieId, stop);
  }
}
