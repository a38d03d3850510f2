import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { Drukwekker } from '../application/druk-brieven/drukwekker';

/** Every twenty seconds: what has no file yet is printed, what failed is tried again. No act waits for it. */
@Injectable()
@Periodiek({ naam: 'brieven-drukken', elke: 'PT20S' })
export class BrievenDrukkenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly wekker: Drukwekker,
  ) {}

  async voerUit(): Promise<void> {
    const organisaties = await this.databank.query<{ id: string }>(
      'brieven-organisaties',
      'SELECT id FROM public.organisaties WHERE actief ORDER BY id',
    );
    for (const { id } of organisaties) this.wekker.wek(id);
    await this.wekker.rust();
  }
}
