import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { WerkIndexBij } from '../application/werk-index-bij/werk-index-bij.use-case';

@Injectable()
@Verwerkt('MeldingenOvergenomen', { naam: 'zoek-neem-overname-op' })
export class NeemOvernameOpProcessor implements GebeurtenisVerwerker<'MeldingenOvergenomen'> {
  constructor(private readonly werkBij: WerkIndexBij) {}

  verwerk(
    { payload: { van, tot } }: OntvangenGebeurtenis<'MeldingenOvergenomen'>,
    { organisatieId }: Actor,
  ): Promise<void> {
    return this.werkBij.neemTussenOp(organisatieId, 'melding', van, tot);
  }
}
