import { Injectable } from '@nestjs/common';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { VeegBestandscontrole } from '../application/controleer-bestanden/veeg-bestandscontrole.use-case';

/** Whatever became of the events: what waits is checked, and what a scanner that was away missed has its turn. */
@Injectable()
@Periodiek({ naam: 'bestandscontrole', elke: 'PT30S' })
export class BestandscontroleTaak implements PeriodiekeTaak {
  constructor(private readonly veeg: VeegBestandscontrole) {}

  async voerUit(): Promise<void> {
    await this.veeg.execute();
  }
}
