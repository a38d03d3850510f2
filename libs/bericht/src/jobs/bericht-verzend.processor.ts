import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { Verzendwekker } from '../application/verzend-berichten/verzendwekker';
import '../domain/gebeurtenissen';

/** Only rings the bell: this runs in a transaction, and sending may not. */
@Injectable()
@Verwerkt('BerichtKlaargezet', { naam: 'bericht-verzend' })
export class BerichtVerzendProcessor implements GebeurtenisVerwerker<'BerichtKlaargezet'> {
  constructor(private readonly wekker: Verzendwekker) {}

  async verwerk(_gebeurtenis: OntvangenGebeurtenis<'BerichtKlaargezet'>, actor: Actor): Promise<void> {
    this.wekker.wek(actor.organisatieId);
  }
}
