import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { VolgAfspraak } from '../application/volg-afspraak/volg-afspraak.use-case';

@Injectable()
@Verwerkt('VeiligheidsafspraakUitgevoerdGemeld', { naam: 'veiligheidsafspraak-volg-bericht' })
export class VolgUitvoeringsberichtProcessor
  implements GebeurtenisVerwerker<'VeiligheidsafspraakUitgevoerdGemeld'>
{
  constructor(private readonly volg: VolgAfspraak) {}

  verwerk(
    { payload }: OntvangenGebeurtenis<'VeiligheidsafspraakUitgevoerdGemeld'>,
    actor: Actor,
  ): Promise<void> {
    return this.volg.naBericht(actor, payload.afspraakId, payload.berichtId);
  }
}

@Injectable()
@Verwerkt('ZaakGeopend', { naam: 'veiligheidsafspraak-volg-zaak' })
export class VolgGeopendeZaakProcessor implements GebeurtenisVerwerker<'ZaakGeopend'> {
  constructor(private readonly volg: VolgAfspraak) {}

  verwerk({ payload }: OntvangenGebeurtenis<'ZaakGeopend'>, actor: Actor): Promise<void> {
    return this.volg.naZaak(actor, payload.zaakId, payload.meldingId);
  }
}

@Injectable()
@Verwerkt('MeldingBijZaakGevoegd', { naam: 'veiligheidsafspraak-volg-melding' })
export class VolgBijgevoegdeMeldingProcessor implements GebeurtenisVerwerker<'MeldingBijZaakGevoegd'> {
  constructor(private readonly volg: VolgAfspraak) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MeldingBijZaakGevoegd'>, actor: Actor): Promise<void> {
    return this.volg.naZaak(actor, payload.zaakId, payload.meldingId);
  }
}
