import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { DraagMaatregelenOver } from '../application/draag-over/draag-maatregelen-over.use-case';

/** A case that closes in another way leaves its maatregelen as they are: they are still followed (AC-2). */
@Injectable()
@Verwerkt('ZaakGesloten', { naam: 'maatregel-draag-over' })
export class DraagOverProcessor implements GebeurtenisVerwerker<'ZaakGesloten'> {
  constructor(private readonly draagOver: DraagMaatregelenOver) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'ZaakGesloten'>, actor: Actor): Promise<void> {
    if (payload.uitkomst === 'overgedragen') await this.draagOver.execute(actor, payload.zaakId);
  }
}
