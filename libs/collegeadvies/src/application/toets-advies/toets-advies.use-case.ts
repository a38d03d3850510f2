import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Adviesstaat } from '../../domain/adviesstaat';
import type { Juristinvoer } from '../../domain/collegeadvies';
import { Advieswerk, type OpAdvies, feitVan } from '../advieswerk';

const RECHT = 'collegeadvies:toetsen';

/**
 * The jurist of the gemeente advises on the text that was laid before him, or sends it back. He changes nothing in it.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.NIET_VOLLEDIG
 */
@Injectable()
export class ToetsAdvies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Advieswerk,
  ) {}

  toets(actor: Actor, op: OpAdvies, invoer: Juristinvoer): Promise<void> {
    return this.werk.vanBuiten(actor, RECHT, op, (advies) => {
      advies.toets(invoer, this.wanneer(actor));
      this.meld(advies.staat, 'getoetst');
      return { handeling: 'toetsen', velden: ['status', 'juristadviezen'] };
    });
  }

  stuurTerug(actor: Actor, op: OpAdvies, reden: string): Promise<void> {
    return this.werk.vanBuiten(actor, RECHT, op, (advies) => {
      advies.stuurTerug(reden, this.wanneer(actor));
      this.meld(advies.staat, 'teruggestuurd');
      return { handeling: 'terugsturen', velden: ['status', 'terugzendingen'] };
    });
  }

  private wanneer({ gebruikerId }: Actor) {
    return { op: this.klok.vandaag().toString(), door: gebruikerId };
  }

  private meld(advies: Adviesstaat, uitkomst: 'getoetst' | 'teruggestuurd'): void {
    const payload = { ...feitVan(advies), uitkomst };
    this.uow.meld({ type: 'CollegeadviesGetoetst', aggregaatId: advies.id, payload });
  }
}
