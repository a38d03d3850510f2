import { Injectable } from '@nestjs/common';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';
import { BewaakTermijnen } from '../application/bewaak-termijnen/bewaak-termijnen.use-case';

/**
 * The watch in the worker, on a timer of its own: terms are guarded also when the queue is gone. In every worker at
 * once: each takes the terms that nobody else has, and one that hangs holds up no more than its own four batches.
 */
@Injectable()
@Periodiek({ naam: 'termijnwacht', elke: 'PT30S', samen: true })
export class Termijnwacht implements PeriodiekeTaak {
  constructor(private readonly bewaak: BewaakTermijnen) {}

  async voerUit(): Promise<void> {
    await this.bewaak.execute();
  }
}
