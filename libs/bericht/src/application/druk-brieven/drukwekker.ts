import { Injectable } from '@nestjs/common';
import { Logboek } from '@navolgbaar/platform/observability';
import { Werkbel } from '@navolgbaar/platform/outbox';
import { DrukBrieven } from './druk-brieven.use-case';

/** Wakes the printer of letters. */
@Injectable()
export class Drukwekker extends Werkbel {
  constructor(
    private readonly drukBrieven: DrukBrieven,
    logboek: Logboek,
  ) {
    super(logboek, 'brieven drukken mislukt');
  }

  protected werk(organisatieId: string, stop: () => boolean): Promise<unknown> {
    return this.drukBrieven.execute(organisatieId, stop);
  }
}
