import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnRepository } from '../ports/termijn.repository';

/** Lets the open terms of a case follow its handler, so that reminders reach who works on it now. */
@Injectable()
export class WijzigTermijnbehandelaar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
  ) {}

  /** @returns how many terms changed @throws DomeinFout GEEN_RECHT */
  async execute(
    actor: Actor,
    { zaakId, behandelaarId }: { readonly zaakId: string; readonly behandelaarId: string | null },
  ): Promise<number> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.uow.run(actor, async () => {
      const aantal = await this.termijnen.wijzigBehandelaar(zaakId, behandelaarId);
      this.uow.schrijf({
        handeling: 'termijn:behandelaar-wijzigen',
        object: 'zaak',
        objectId: zaakId,
        velden: ['behandelaarId'],
      });
      return aantal;
    });
  }
}
