import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { RuimAccountverzoekenOp } from '../application/eherkenning/ruim-accountverzoeken-op.use-case';

/** Every night. */
@Injectable()
@Periodiek({ naam: 'accountverzoeken-opruimen', cron: '20 4 * * *', bijStart: true })
export class AccountverzoekenOpruimenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly ruimOp: RuimAccountverzoekenOp,
  ) {}

  async voerUit(): Promise<void> {
    const organisaties = await this.databank.query<{ id: string }>(
      'accountverzoeken-organisaties',
      'SELECT id FROM public.organisaties ORDER BY id',
    );
    for (const { id } of organisaties) await this.ruimOp.execute(id);
  }
}
