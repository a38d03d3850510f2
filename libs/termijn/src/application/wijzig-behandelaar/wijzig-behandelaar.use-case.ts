import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnRepository } from '../ports/termijn.repository';

/** Whose terms. */
interface Termijnhouder {
  readonly object: 'zaak' | 'melding';
  readonly objectId: string;
}

/** Lets the open terms of a case, or of a melding, follow its handler, so that reminders reach who works on it now. */
@Injectable()
export class WijzigTermijnbehandelaar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
  ) {}

  /** @returns how many terms changed @throws DomeinFout GEEN_RECHT */
  async execute(
    actor: Actor,
    { object, objectId, behandelaarId }: Termijnhouder & { readonly behandelaarId: string | null },
  ): Promise<number> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.uow.run(actor, async () => {
      const aantal = await this.termijnen.wijzigBehandelaar(objectId, behandelaarId);
      this.uow.schrijf({
        handeling: 'termijn:behandelaar-wijzigen',
        object,
        objectId,
        velden: ['behandelaarId'],
      });
      return aantal;
    });
  }
}
