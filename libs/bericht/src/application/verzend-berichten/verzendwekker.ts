import { Injectable } from '@nestjs/common';
import { Logboek } from '@navolgbaar/platform/observability';
import { Werkbel } from '@navolgbaar/platform/outbox';
import { VerzendBerichten } from './verzend-berichten.use-case';

/** Wakes the sender. */
@Injectable()
export class Verzendwekker extends Werkbel {
  constructor(
    private readonly verzendBerichten: VerzendBerichten,
    logboek: Logboek,
  ) {
    super(logboek, 'berichten verzenden mislukt');
  }

  protected werk(organisatieId: string, stop: () => boolean): Promise<unknown> {
    return this.verzendBerichten.execute(organisatieId, stop);
  }
}
