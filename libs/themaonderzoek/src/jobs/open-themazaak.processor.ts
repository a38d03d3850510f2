import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { OpenThemazaak } from '../application/open-themazaak/open-themazaak.use-case';

@Injectable()
@Verwerkt('ThemazaakGevraagd', { naam: 'themaonderzoek-open-zaak' })
export class OpenThemazaakProcessor implements GebeurtenisVerwerker<'ThemazaakGevraagd'> {
  constructor(private readonly open: OpenThemazaak) {}

  verwerk({ payload }: OntvangenGebeurtenis<'ThemazaakGevraagd'>, actor: Actor): Promise<void> {
    return this.open.naBegin(actor, payload);
  }
}
