import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnRepository } from '../ports/termijn.repository';

/**
 * A person shared a case with a college: the step of the college of its late terms, which waited for that, goes out
 * with the next round of the watch.
 */
@Injectable()
export class HeropenCollegetrap {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
  ) {}

  /** @returns how many steps go out @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor, { zaakId }: { readonly zaakId: string }): Promise<number> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.uow.run(actor, async () => {
      const reden = 'De zaak is met het college gedeeld.';
      const aantal = await this.termijnen.heropenCollegetrap(zaakId, reden);
      if (aantal > 0) {
        this.uow.schrijf({ handeling: 'termijn:collegetrap-heropenen', object: 'zaak', objectId: zaakId });
      }
      return aantal;
    });
  }
}
