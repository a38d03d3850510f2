import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { Pdfwekker } from '../application/maak-rapport-pdf/pdfwekker';
import '../domain/gebeurtenissen';

/** Only rings the bell: this runs in a transaction, and printing should not. */
@Injectable()
@Verwerkt('RapportVastgesteld', { naam: 'rapport-maak-pdf' })
export class RapportMaakPdfProcessor implements GebeurtenisVerwerker<'RapportVastgesteld'> {
  constructor(private readonly wekker: Pdfwekker) {}

  async verwerk(_gebeurtenis: OntvangenGebeurtenis<'RapportVastgesteld'>, actor: Actor): Promise<void> {
    this.wekker.wek(actor.organisatieId);
  }
}
