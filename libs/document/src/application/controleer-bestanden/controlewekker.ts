import { Injectable } from '@nestjs/common';
import { Logboek } from '@navolgbaar/platform/observability';
import { Werkbel } from '@navolgbaar/platform/outbox';
import { ControleerBestanden, CONTROLERONDE } from './controleer-bestanden.use-case';

/** Wakes the check of documents. */
@Injectable()
export class Controlewekker extends Werkbel {
  constructor(
    private readonly controleer: ControleerBestanden,
    logboek: Logboek,
  ) {
    super(logboek, 'bestanden controleren mislukt');
  }

  protected async werk(organisatieId: string, stop: () => boolean): Promise<void> {
    const gedaan = await this.controleer.execute(organisatieId, stop);
    // Behind the others, so that one organisation with many files does not hold them up.
    if (gedaan === CONTROLERONDE) this.wek(organisatieId);
  }
}
