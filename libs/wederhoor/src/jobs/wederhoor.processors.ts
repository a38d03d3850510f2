import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { Wederhoorpost } from '../application/stuur-brief/wederhoorpost';
import { VolgAanbieder } from '../application/volg-aanbieder/volg-aanbieder.use-case';

@Injectable()
@Verwerkt('WederhoorVerstuurd', { naam: 'wederhoor-stuur' })
export class StuurWederhoorProcessor implements GebeurtenisVerwerker<'WederhoorVerstuurd'> {
  constructor(private readonly post: Wederhoorpost) {}

  verwerk({ payload }: OntvangenGebeurtenis<'WederhoorVerstuurd'>, actor: Actor): Promise<void> {
    return this.post.verstuurd(actor, payload.wederhoorId);
  }
}

@Injectable()
@Verwerkt('WederhoorGereageerd', { naam: 'wederhoor-bevestig' })
export class BevestigReactieProcessor implements GebeurtenisVerwerker<'WederhoorGereageerd'> {
  constructor(private readonly post: Wederhoorpost) {}

  verwerk({ id, payload }: OntvangenGebeurtenis<'WederhoorGereageerd'>, actor: Actor): Promise<void> {
    return this.post.ontvangen(actor, payload.wederhoorId, { ...payload, gebeurtenisId: id });
  }
}

@Injectable()
@Verwerkt('WederhoorAfgerond', { naam: 'wederhoor-stuur-antwoorden' })
export class StuurAntwoordenProcessor implements GebeurtenisVerwerker<'WederhoorAfgerond'> {
  constructor(private readonly post: Wederhoorpost) {}

  verwerk({ payload }: OntvangenGebeurtenis<'WederhoorAfgerond'>, actor: Actor): Promise<void> {
    return this.post.afgerond(actor, payload.wederhoorId);
  }
}

@Injectable()
@Verwerkt('WederhoorIngetrokken', { naam: 'wederhoor-stuur-intrekking' })
export class StuurIntrekkingProcessor implements GebeurtenisVerwerker<'WederhoorIngetrokken'> {
  constructor(private readonly post: Wederhoorpost) {}

  verwerk({ payload }: OntvangenGebeurtenis<'WederhoorIngetrokken'>, actor: Actor): Promise<void> {
    return this.post.ingetrokken(actor, payload.wederhoorId);
  }
}

@Injectable()
@Verwerkt('AanbiederGewijzigd', { naam: 'wederhoor-volg-aanbieder' })
export class VolgAanbiederProcessor implements GebeurtenisVerwerker<'AanbiederGewijzigd'> {
  constructor(private readonly volg: VolgAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'AanbiederGewijzigd'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, payload.aanbiederId);
  }
}
