import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { VolgZienswijzevraag } from '../application/zienswijze-in-portaal/volg-zienswijzevraag';
import '../domain/gebeurtenissen';

@Injectable()
@Verwerkt('ZienswijzeGegeven', { naam: 'publicatie-neem-zienswijze-over' })
export class NeemZienswijzeOverProcessor implements GebeurtenisVerwerker<'ZienswijzeGegeven'> {
  constructor(private readonly volg: VolgZienswijzevraag) {}

  verwerk({ payload }: OntvangenGebeurtenis<'ZienswijzeGegeven'>, actor: Actor): Promise<void> {
    return this.volg.neemOver(actor, payload.publicatieId);
  }
}

@Injectable()
@Verwerkt('PubliekeVersieVeranderd', { naam: 'publicatie-toon-versie' })
export class ToonVersieProcessor implements GebeurtenisVerwerker<'PubliekeVersieVeranderd'> {
  constructor(private readonly volg: VolgZienswijzevraag) {}

  verwerk({ payload }: OntvangenGebeurtenis<'PubliekeVersieVeranderd'>, actor: Actor): Promise<void> {
    return this.volg.toonVersie(actor, payload.publicatieId);
  }
}
