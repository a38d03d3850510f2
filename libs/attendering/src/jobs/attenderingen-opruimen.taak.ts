import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { RuimAttenderingenOp } from '../application/ruim-op/ruim-attenderingen-op.use-case';

/** Every night, after the events. */
@Injectable()
@Periodiek({ naam: 'attenderingen-opruimen', cron: '50 3 * * *', bijStart: true })
export class AttenderingenOpruimenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly ruimOp: RuimAttenderingenOp,
  ) {}

  async voerUit(): Promise<void> {
    const organisaties = await this.databank.query<{ id: string }>(
      'attenderingen-organisaties',
      'SELECT id FROM public.organisaties ORDER BY id',
    );
    for (const { id } of organisaties) await this.ruimOp.execute(id);
  }
}
