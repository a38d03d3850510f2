import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { Verzendwekker } from '../application/verzend-berichten/verzendwekker';

/** Every minute, whatever became of the events: what waits is sent, what was put off is tried again. */
@Injectable()
@Periodiek({ naam: 'berichten-verzenden', elke: 'PT60S' })
export class BerichtenVerzendenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly wekker: Verzendwekker,
  ) {}

  async voerUit(): Promise<void> {
    const organisaties = await this.databank.query<{ id: string }>(
      'berichten-organisaties',
      'SELECT id FROM public.organisaties WHERE actief ORDER BY id',
    );
    for (const { id } of organisaties) this.wekker.wek(id);
    await this.wekker.rust();
  }
}
