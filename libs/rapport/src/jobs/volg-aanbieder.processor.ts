import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { VolgAanbieder } from '../application/volg-aanbieder/volg-aanbieder.use-case';

@Injectable()
@Verwerkt('AanbiederGewijzigd', { naam: 'rapport-volg-aanbieder' })
export class VolgAanbiederProcessor implements GebeurtenisVerwerker<'AanbiederGewijzigd'> {
  constructor(private readonly volg: VolgAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'AanbiederGewijzigd'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, payload.aanbiederId);
  }
}
