import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { PubliceerRijpe } from '../application/publiceer/publiceer-rijpe.use-case';

/** Opens what was decided and has waited long enough. */
@Injectable()
@Periodiek({ naam: 'publicaties-openen', elke: 'PT5M' })
export class PublicatiesOpenenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly publiceerRijpe: PubliceerRijpe,
  ) {}

  async voerUit(): Promise<void> {
    const organisaties = await this.databank.query<{ id: string }>(
      'publicaties-organisaties',
      'SELECT id FROM public.organisaties WHERE actief ORDER BY id',
    );
    const fouten: unknown[] = [];
    for (const { id } of organisaties)
      await this.publiceerRijpe.execute(id).catch((fout: unknown) => fouten.push(fout));
    if (fouten.length > 0) throw new AggregateError(fouten, 'niet alles is openbaar gemaakt');
  }
}
