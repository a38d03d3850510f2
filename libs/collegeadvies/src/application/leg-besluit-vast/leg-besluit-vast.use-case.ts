import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, vanBinnen } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Besluitinvoer } from '../../domain/collegeadvies';
import { Advieswerk, type OpAdvies, feitVan } from '../advieswerk';

/**
 * The decision of the college: by the college itself, or by the team from what came on paper. The supervisor judges it not.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.AL_BESLOTEN,
 * .IS_INGETROKKEN, .NIET_VOLLEDIG
 */
@Injectable()
export class LegBesluitVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Advieswerk,
  ) {}

  execute(actor: Actor, op: OpAdvies, besluit: Omit<Besluitinvoer, 'opPapier'>): Promise<void> {
    return this.werk.vanBuiten(actor, 'collegeadvies:besluiten', op, (advies) => {
      const wanneer = { op: this.klok.vandaag().toString(), door: actor.gebruikerId };
      advies.besluit({ ...besluit, opPapier: vanBinnen(actor) }, wanneer);
      const payload = { ...feitVan(advies.staat), op: besluit.op };
      this.uow.meld({ type: 'CollegeadviesBesloten', aggregaatId: op.id, payload });
      return { handeling: 'besluiten', velden: ['status', 'besluiten'] };
    });
  }
}
