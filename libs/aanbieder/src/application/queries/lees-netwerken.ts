import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Netwerk,
  type Netwerklidrij,
  type Netwerkregel,
  VerbandRepository,
} from '../ports/verband.repository';

export interface Netwerkdetail extends Netwerk {
  readonly leden: readonly Netwerklidrij[];
}

/** The networks of providers. Who keeps the register reads them: their reasons are notes for that work. */
@Injectable()
export class LeesNetwerken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly verbanden: VerbandRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Netwerkregel[]> {
    eisRecht(actor, 'aanbieder:beheren');
    return this.uow.run(actor, () => this.verbanden.netwerken(this.klok.vandaag().toString()));
  }

  /** With everybody who is or was in it. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Netwerkdetail> {
    eisRecht(actor, 'aanbieder:beheren');
    return this.uow.run(actor, async () => {
      const netwerk = await this.verbanden.netwerk(id);
      if (!netwerk) throw new DomeinFout('NIET_GEVONDEN');
      const leden = await this.verbanden.ledenVan(id);
      this.uow.schrijf({ handeling: 'netwerk:lezen', object: 'netwerk', objectId: id });
      return { ...netwerk, leden };
    });
  }
}
