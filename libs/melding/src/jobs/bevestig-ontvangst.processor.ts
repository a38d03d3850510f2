import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { BevestigOntvangst } from '../application/bevestig-ontvangst/bevestig-ontvangst.use-case';

@Injectable()
@Verwerkt('MeldingGeregistreerd', { naam: 'melding-bevestig-ontvangst' })
export class BevestigOntvangstProcessor implements GebeurtenisVerwerker<'MeldingGeregistreerd'> {
  constructor(private readonly bevestig: BevestigOntvangst) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MeldingGeregistreerd'>, actor: Actor): Promise<void> {
    return this.bevestig.execute(actor, payload.meldingId);
  }
}
