import { Injectable } from '@nestjs/common';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { IndexeerPersonen } from '../application/indexeer-personen/indexeer-personen.use-case';

/** Only another release brings other indexes, so at the start; and each night, for what failed then. */
@Injectable()
@Periodiek({ naam: 'persoonsindexen', cron: '40 3 * * *', bijStart: true })
export class Persoonsindexwacht implements PeriodiekeTaak {
  constructor(private readonly indexeer: IndexeerPersonen) {}

  async voerUit(): Promise<void> {
    await this.indexeer.execute();
  }
}
