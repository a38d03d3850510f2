import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { VolgMaatregel } from '../application/volg-maatregel/volg-maatregel.use-case';

@Injectable()
@Verwerkt('DocumentBesmet', { naam: 'maatregel-noteer-besmetting' })
export class BesmettingProcessor implements GebeurtenisVerwerker<'DocumentBesmet'> {
  constructor(private readonly volg: VolgMaatregel) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'DocumentBesmet'>, actor: Actor): Promise<void> {
    if (payload.object === 'maatregel') await this.volg.naBesmetting(actor, payload.objectId);
  }
}
