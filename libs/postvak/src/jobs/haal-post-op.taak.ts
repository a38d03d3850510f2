import { Injectable } from '@nestjs/common';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { HaalPostOp } from '../application/haal-post-op/haal-post-op.use-case';

/** One worker reads the mailboxes, twice a minute. */
@Injectable()
@Periodiek({ naam: 'postvak', elke: 'PT30S' })
export class HaalPostOpTaak implements PeriodiekeTaak {
  constructor(private readonly haalOp: HaalPostOp) {}

  voerUit(): Promise<void> {
    return this.haalOp.execute();
  }
}
