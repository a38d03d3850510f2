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

/** Another soort weighs otherwise, and stands with others at its location. */
@Injectable()
@Verwerkt('MeldingsoortGewijzigd', { naam: 'patroon-na-soortwijziging' })
export class PatroonNaSoortwijzigingProcessor implements GebeurtenisVerwerker<'MeldingsoortGewijzigd'> {
  constructor(private readonly beoordeel: BeoordeelAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MeldingsoortGewijzigd'>, actor: Actor): Promise<void> {
    return this.beoordeel.naMelding(actor, payload.meldingId);
  }
}

@Injectable()
@Verwerkt('MeldingaanbiederGewijzigd', { naam: 'patroon-na-aanbiederwijziging' })
export class PatroonNaAanbiederwijzigingProcessor implements GebeurtenisVerwerker<'MeldingaanbiederGewijzigd'> {
  constructor(private readonly beoordeel: BeoordeelAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MeldingaanbiederGewijzigd'>, actor: Actor): Promise<void> {
    return this.beoordeel.naAanbiederwijziging(actor, payload.van, payload.naar);
  }
}

/** What went up in another counts once; the two may be about two providers. */
@Injectable()
@Verwerkt('MeldingSamengevoegd', { naam: 'patroon-na-samenvoegen' })
export class PatroonNaSamenvoegenProcessor implements GebeurtenisVerwerker<'MeldingSamengevoegd'> {
  constructor(private readonly beoordeel: BeoordeelAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MeldingSamengevoegd'>, actor: Actor): Promise<void> {
    return this.beoordeel.naMelding(actor, payload.meldingId, payload.hoofdId);
  }
}

@Injectable()
@Verwerkt('MeldingGesplitst', { naam: 'patroon-na-splitsen' })
export class PatroonNaSplitsenProcessor implements GebeurtenisVerwerker<'MeldingGesplitst'> {
  constructor(private readonly beoordeel: BeoordeelAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MeldingGesplitst'>, actor: Actor): Promise<void> {
    return this.beoordeel.naMelding(actor, payload.meldingId, payload.hoofdId);
  }
}
