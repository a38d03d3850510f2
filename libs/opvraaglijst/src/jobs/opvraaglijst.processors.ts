import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { Opvraagpost } from '../application/stuur-brief/opvraagpost';
import { VolgAanbieder } from '../application/volg-aanbieder/volg-aanbieder.use-case';
import { VolgVorderingen } from '../application/volg-vorderingen/volg-vorderingen.use-case';

@Injectable()
@Verwerkt('OpvraaglijstVerstuurd', { naam: 'opvraaglijst-stuur' })
export class StuurOpvraaglijstProcessor implements GebeurtenisVerwerker<'OpvraaglijstVerstuurd'> {
  constructor(private readonly post: Opvraagpost) {}

  verwerk({ payload }: OntvangenGebeurtenis<'OpvraaglijstVerstuurd'>, actor: Actor): Promise<void> {
    return this.post.verstuurd(actor, payload.opvraaglijstId, payload.ronde);
  }
}

@Injectable()
@Verwerkt('OpvraaglijstIngetrokken', { naam: 'opvraaglijst-stuur-intrekking' })
export class StuurIntrekkingProcessor implements GebeurtenisVerwerker<'OpvraaglijstIngetrokken'> {
  constructor(private readonly post: Opvraagpost) {}

  verwerk({ payload }: OntvangenGebeurtenis<'OpvraaglijstIngetrokken'>, actor: Actor): Promise<void> {
    return this.post.ingetrokken(actor, payload.opvraaglijstId);
  }
}

@Injectable()
@Verwerkt('AanbiederGewijzigd', { naam: 'opvraaglijst-volg-aanbieder' })
export class VolgAanbiederProcessor implements GebeurtenisVerwerker<'AanbiederGewijzigd'> {
  constructor(private readonly volg: VolgAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'AanbiederGewijzigd'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, payload.aanbiederId);
  }
}

@Injectable()
@Verwerkt('OpvraaglijstBeantwoord', { naam: 'opvraaglijst-bevestig' })
export class BevestigAntwoordenProcessor implements GebeurtenisVerwerker<'OpvraaglijstBeantwoord'> {
  constructor(private readonly post: Opvraagpost) {}

  verwerk({ id, payload }: OntvangenGebeurtenis<'OpvraaglijstBeantwoord'>, actor: Actor): Promise<void> {
    return this.post.ontvangen(actor, payload.opvraaglijstId, { ...payload, gebeurtenisId: id });
  }
}

@Injectable()
@Verwerkt('OpvraaglijstBeantwoord', { naam: 'opvraaglijst-volg-vordering' })
export class VolgAntwoordProcessor implements GebeurtenisVerwerker<'OpvraaglijstBeantwoord'> {
  constructor(private readonly volg: VolgVorderingen) {}

  verwerk({ payload }: OntvangenGebeurtenis<'OpvraaglijstBeantwoord'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, payload.opvraaglijstId);
  }
}

@Injectable()
@Verwerkt('TermijnVerlengd', { naam: 'opvraaglijst-volg-termijn' })
export class VolgLijsttermijnProcessor implements GebeurtenisVerwerker<'TermijnVerlengd'> {
  constructor(private readonly volg: VolgVorderingen) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'TermijnVerlengd'>, actor: Actor): Promise<void> {
    if (payload.object === 'opvraaglijst') await this.volg.execute(actor, payload.objectId);
  }
}

@Injectable()
@Verwerkt('TermijnHervat', { naam: 'opvraaglijst-volg-hervatting' })
export class VolgLijsthervattingProcessor implements GebeurtenisVerwerker<'TermijnHervat'> {
  constructor(private readonly volg: VolgVorderingen) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'TermijnHervat'>, actor: Actor): Promise<void> {
    if (payload.object === 'opvraaglijst') await this.volg.execute(actor, payload.objectId);
  }
}
