import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { BeoordeelAanbieder } from '../application/beoordeel-aanbieder/beoordeel-aanbieder.use-case';

@Injectable()
@Verwerkt('MeldingGeregistreerd', { naam: 'patroon-na-melding' })
export class PatroonNaMeldingProcessor implements GebeurtenisVerwerker<'MeldingGeregistreerd'> {
  constructor(private readonly beoordeel: BeoordeelAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MeldingGeregistreerd'>, actor: Actor): Promise<void> {
    return this.beoordeel.naMelding(actor, payload.meldingId);
  }
}

/** A weighing gives a melding its weight; by then its provider is known as well. */
@Injectable()
@Verwerkt('WegingVastgesteld', { naam: 'patroon-na-weging' })
export class PatroonNaWegingProcessor implements GebeurtenisVerwerker<'WegingVastgesteld'> {
  constructor(private readonly beoordeel: BeoordeelAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'WegingVastgesteld'>, actor: Actor): Promise<void> {
    return this.beoordeel.naMelding(actor, payload.meldingId);
  }
}
