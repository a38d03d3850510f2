import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { Pdfwekker } from '../application/maak-rapport-pdf/pdfwekker';

/** Every minute, whatever became of the events: what has no file yet is printed, what failed is tried again. */
@Injectable()
@Periodiek({ naam: 'rapporten-drukken', elke: 'PT60S' })
export class RapportenDrukkenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly wekker: Pdfwekker,
  ) {}

  async voerUit(): Promise<void> {
    const organisaties = await this.databank.query<{ id: string }>(
      'rapporten-organisaties',
      'SELECT id FROM public.organisaties WHERE actief ORDER BY id',
    );
    for (const { id } of organisaties) this.wekker.wek(id);
    await this.wekker.rust();
  }
}
