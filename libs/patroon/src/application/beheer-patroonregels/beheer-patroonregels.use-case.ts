import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisPersoon, eisRecht } from '@navolgbaar/platform/auth';
import { type NieuweRegels, type Regelversie, UnitOfWork } from '@navolgbaar/platform/database';
import type { Patroonfoutcode } from '../../domain/fouten';
import { type Patroonregels, verste } from '../../domain/patroonregels';
import { Patroonregelversies } from '../ports/patroonregelversies';

/** The rules of the organisation as policy in versions: adopted by a person as they are made, and never changed. */
@Injectable()
export class BeheerPatroonregels {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versies: Patroonregelversies,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<readonly Regelversie<Patroonregels>[]> {
    eisRecht(actor, 'patroonregel:lezen');
    return this.uow.run(actor, () => this.versies.alle());
  }

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for days that do not fit, PATROONREGELS.GEEN_REGEL */
  async stelVast(actor: Actor, nieuw: NieuweRegels<Patroonregels>): Promise<void> {
    eisPersoon(actor, 'patroonregel:beheren');
    if (verste(nieuw.regels) === 0) {
      throw new DomeinFout<Patroonfoutcode>('PATROONREGELS.GEEN_REGEL', {}, [
        { name: 'aantal', reason: 'Zet ten minste één regel aan.' },
      ]);
    }
    await this.uow.run(actor, async () => {
      const id = await this.versies.stelVast(nieuw);
      this.uow.schrijf({ handeling: 'patroonregel:vaststellen', object: 'patroonregels', objectId: id });
    });
  }
}
