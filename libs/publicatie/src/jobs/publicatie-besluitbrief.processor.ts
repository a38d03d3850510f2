import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { MaakBesluitBekend } from '../application/besluit-publicatie/maak-besluit-bekend.use-case';
import '../domain/gebeurtenissen';

/** Tells the provider what was decided. A college decides, and does not write letters itself. */
@Injectable()
@Verwerkt('PublicatieBesloten', { naam: 'publicatie-besluitbrief' })
export class PublicatieBesluitbriefProcessor implements GebeurtenisVerwerker<'PublicatieBesloten'> {
  constructor(private readonly maakBekend: MaakBesluitBekend) {}

  verwerk({ payload }: OntvangenGebeurtenis<'PublicatieBesloten'>, actor: Actor): Promise<void> {
    return this.maakBekend.execute(actor, payload.publicatieId);
  }
}
