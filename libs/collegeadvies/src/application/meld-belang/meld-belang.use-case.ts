import { MeldBelangenconflict } from '@navolgbaar/identiteit';
import { Injectable } from '@nestjs/common';
import { type Actor, eisPersoon, namens } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Advieswerk, type OpAdvies, feitVan } from '../advieswerk';

const RECHT = 'collegeadvies:toetsen';

/**
 * A jurist who is not impartial towards the provider says so and sees its advices no more; another jurist of the gemeente
 * advises (Awb art. 2:4). His term runs on: the college waits for a jurist, not for this one.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
 */
@Injectable()
export class MeldBelang {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly conflicten: MeldBelangenconflict,
    private readonly werk: Advieswerk,
  ) {}

  async execute(actor: Actor, op: OpAdvies, reden: string): Promise<void> {
    eisPersoon(actor, RECHT);
    const { aanbiederId } = await this.werk.kijk(actor, op.id);
    const huis = namens(actor);
    await this.uow.run(huis, async () => {
      await this.werk.vanTeam(huis, RECHT, op, (advies) => {
        advies.meldBelang();
        const payload = { ...feitVan(advies.staat), uitkomst: 'belang' as const };
        this.uow.meld({ type: 'CollegeadviesGetoetst', aggregaatId: op.id, payload });
        return { handeling: 'belang-melden' };
      });
      // Last: from here on the database keeps the advice from him.
      await this.conflicten.vanZichzelf(huis, { aanbiederId, reden });
    });
  }
}
