import { Injectable } from '@nestjs/common';
import { Logboek } from '@navolgbaar/platform/observability';
import { Werkbel } from '@navolgbaar/platform/outbox';
import { PlaatsRapporten } from './plaats-rapporten.use-case';

/** Wakes who brings reports to a publicatiebank. */
@Injectable()
export class Plaatswekker extends Werkbel {
  constructor(
    private readonly plaatsRapporten: PlaatsRapporten,
    logboek: Logboek,
  ) {
    super(logboek, 'rapporten in de publicatiebank plaatsen mislukt');
  }

  protected werk(organisatieId: string, stop: () => boolean): Promise<unknown> {
    return this.plaatsRapporten.execute(organisatieId, stop);
  }
}
