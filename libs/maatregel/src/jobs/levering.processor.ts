import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { VolgMaatregel } from '../application/volg-maatregel/volg-maatregel.use-case';

@Injectable()
@Verwerkt('MaatregelBeantwoord', { naam: 'maatregel-levering' })
export class LeveringProcessor implements GebeurtenisVerwerker<'MaatregelBeantwoord'> {
  constructor(private readonly volg: VolgMaatregel) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MaatregelBeantwoord'>, actor: Actor): Promise<void> {
    return this.volg.naLevering(actor, payload);
  }
}
