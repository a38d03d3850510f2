import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { MaakStopOpenbaar } from './maak-stop-openbaar.use-case';

/** Puts on the public page what was decided and has waited long enough, in one organisation. */
@Injectable()
export class PlaatsRijpeStops {
  constructor(private readonly openbaar: MaakStopOpenbaar) {}

  /** Call it outside a unit of work. */
  async execute(organisatieId: string): Promise<void> {
    const actor = systeemActor(organisatieId, 'worker corrigerend', nieuwId());
    const fouten: unknown[] = [];
    for (const stop of await this.openbaar.rijp(actor)) {
      try {
        await this.openbaar.plaatsRijpe(actor, stop);
      } catch (fout) {
        // Changed a moment ago, or of one person: the next round sees it again. Of another fault the others have no part.
        if (!(fout instanceof DomeinFout)) fouten.push(fout);
      }
    }
    if (fouten.length > 0) throw new AggregateError(fouten, 'niet elke stop staat op de openbare pagina');
  }
}
