import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { WerkIndexBij } from '../application/werk-index-bij/werk-index-bij.use-case';

@Injectable()
@Verwerkt('MeldingGeregistreerd', { naam: 'zoek-neem-melding-op' })
export class NeemMeldingOpProcessor implements GebeurtenisVerwerker<'MeldingGeregistreerd'> {
  constructor(private readonly werkBij: WerkIndexBij) {}

  verwerk(
    { payload }: OntvangenGebeurtenis<'MeldingGeregistreerd'>,
    { organisatieId }: Actor,
  ): Promise<void> {
    return this.werkBij.neemOp(organisatieId, { soort: 'melding', id: payload.meldingId });
  }
}
