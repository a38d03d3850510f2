import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { Plaatswekker } from '../application/plaats-rapporten/plaatswekker';
import { VolgPlaatsing } from '../application/volg-plaatsing/volg-plaatsing.use-case';
import '../domain/gebeurtenissen';

/** What became public goes to the publicatiebank, where the organisation has one. */
@Injectable()
@Verwerkt('RapportGepubliceerd', { naam: 'woo-plaats' })
export class WooPlaatsProcessor implements GebeurtenisVerwerker<'RapportGepubliceerd'> {
  constructor(private readonly plaatsing: VolgPlaatsing) {}

  verwerk({ payload }: OntvangenGebeurtenis<'RapportGepubliceerd'>): Promise<void> {
    return this.plaatsing.naPublicatie(payload.publicatieId, payload.rapportId);
  }
}

/** What was withdrawn is taken back there too. */
@Injectable()
@Verwerkt('PublicatieIngetrokken', { naam: 'woo-trek-terug' })
export class WooTrekTerugProcessor implements GebeurtenisVerwerker<'PublicatieIngetrokken'> {
  constructor(private readonly plaatsing: VolgPlaatsing) {}

  verwerk({ payload }: OntvangenGebeurtenis<'PublicatieIngetrokken'>): Promise<void> {
    return this.plaatsing.naIntrekking(payload.publicatieId);
  }
}

/** Only rings the bell: this runs in a transaction, and speaking with another system may not. */
@Injectable()
@Verwerkt('PlaatsingKlaargezet', { naam: 'woo-wek' })
export class WooWekProcessor implements GebeurtenisVerwerker<'PlaatsingKlaargezet'> {
  constructor(private readonly wekker: Plaatswekker) {}

  async verwerk(_gebeurtenis: OntvangenGebeurtenis<'PlaatsingKlaargezet'>, actor: Actor): Promise<void> {
    this.wekker.wek(actor.organisatieId);
  }
}
