import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Weergavefoutcode } from '../../domain/fouten';
import type { Voorkeur } from '../../domain/weergave';
import { type Lijstnaam, eisLijst } from '../lijsten';
import { WeergaveRepository } from '../ports/weergave.repository';

/**
 * How a person likes a list: its columns, and which view opens by itself. It is nobody else's, so it has no version: the
 * last choice of that person counts, and what is not named stays.
 */
@Injectable()
export class WijzigVoorkeur {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weergaven: WeergaveRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, WEERGAVE.STANDAARD_ONBEKEND for a view that is not there, or not for this person */
  execute(actor: Actor, lijst: Lijstnaam, deel: Partial<Voorkeur>): Promise<void> {
    const { gebruikerId } = eisLijst(actor, lijst);
    return this.uow.run(actor, async () => {
      if (deel.standaardId) {
        const weergave = await this.weergaven.zoek(deel.standaardId, gebruikerId);
        if (weergave?.lijst !== lijst) throw new DomeinFout<Weergavefoutcode>('WEERGAVE.STANDAARD_ONBEKEND');
      }
      await this.weergaven.zetVoorkeur(lijst, gebruikerId, deel);
      const velden = Object.keys(deel);
      this.uow.schrijf({ handeling: 'weergave:voorkeur', object: 'lijst', objectId: lijst, velden });
    });
  }
}
