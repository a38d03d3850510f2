import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { PlaatsRijpeStops } from '../application/maak-stop-openbaar/plaats-rijpe-stops.use-case';

/** Puts the client stops on the public page that waited long enough. */
@Injectable()
@Periodiek({ naam: 'stops-plaatsen', elke: 'PT5M' })
export class StopsPlaatsenTaak implements PeriodiekeTaak {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly plaats: PlaatsRijpeStops,
  ) {}

  async voerUit(): Promise<void> {
    const organisaties = await this.databank.query<{ id: string }>(
      'stops-organisaties',
      'SELECT id FROM public.organisaties WHERE actief ORDER BY id',
    );
    const fouten: unknown[] = [];
    for (const { id } of organisaties)
      await this.plaats.execute(id).catch((fout: unknown) => fouten.push(fout));
    if (fouten.length > 0) throw new AggregateError(fouten, 'niet elke stop staat op de openbare pagina');
  }
}
