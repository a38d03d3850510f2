import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { MeldUitstel } from '../application/meld-uitstel/meld-uitstel.use-case';

@Injectable()
@Verwerkt('UitstelGevraagd', { naam: 'termijn-meld-uitstelvraag' })
export class MeldUitstelvraagProcessor implements GebeurtenisVerwerker<'UitstelGevraagd'> {
  constructor(private readonly meld: MeldUitstel) {}

  verwerk({ payload }: OntvangenGebeurtenis<'UitstelGevraagd'>, actor: Actor): Promise<void> {
    return this.meld.execute(actor, payload.verzoekId, 'gevraagd');
  }
}

@Injectable()
@Verwerkt('UitstelBeslist', { naam: 'termijn-meld-intrekking' })
export class MeldIntrekkingProcessor implements GebeurtenisVerwerker<'UitstelBeslist'> {
  constructor(private readonly meld: MeldUitstel) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'UitstelBeslist'>, actor: Actor): Promise<void> {
    const { verzoekId, uitkomst } = payload;
    if (uitkomst === 'ingetrokken') await this.meld.execute(actor, verzoekId, 'ingetrokken');
  }
}
