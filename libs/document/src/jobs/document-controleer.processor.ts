import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { Controlewekker } from '../application/controleer-bestanden/controlewekker';
import '../domain/gebeurtenissen';

/** Only rings the bell: this runs in a transaction, and scanning should not. */
@Injectable()
@Verwerkt('DocumentWachtOpControle', { naam: 'document-controleer' })
export class DocumentControleerProcessor implements GebeurtenisVerwerker<'DocumentWachtOpControle'> {
  constructor(private readonly wekker: Controlewekker) {}

  async verwerk(_gebeurtenis: OntvangenGebeurtenis<'DocumentWachtOpControle'>, actor: Actor): Promise<void> {
    this.wekker.wek(actor.organisatieId);
  }
}
