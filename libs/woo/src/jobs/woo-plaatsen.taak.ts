import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { Plaatswekker } from '../application/plaats-rapporten/plaatswekker';

/** Every minute, whatever became of the events: what waits is brought, what was put off is tried again. */
@Injectable()
@Periodiek({ naam: 'woo-plaatsen', elke: 'PT60S' })
export class WooPlaatsenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly wekker: Plaatswekker,
  ) {}

  async voerUit(): Promise<void> {
    const organisaties = await this.databank.query<{ id: string }>(
      'woo-organisaties',
      'SELECT id FROM public.organisaties WHERE actief ORDER BY id',
    );
    for (const { id } of organisaties) this.wekker.wek(id);
    await this.wekker.rust();
  }
}
