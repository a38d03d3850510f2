import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { WisUitwisselingen } from '../application/wis-uitwisselingen/wis-uitwisselingen.use-case';

/** Every night, and when the worker starts. */
@Injectable()
@Periodiek({ naam: 'uitwisselingen-wissen', cron: '35 4 * * *', bijStart: true })
export class UitwisselingenWissenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly wis: WisUitwisselingen,
  ) {}

  async voerUit(): Promise<void> {
    const organisaties = await this.databank.query<{ id: string }>(
      'uitwisselingen-organisaties',
      'SELECT id FROM public.organisaties ORDER BY id',
    );
    for (const { id } of organisaties) await this.wis.execute(id);
  }
}
