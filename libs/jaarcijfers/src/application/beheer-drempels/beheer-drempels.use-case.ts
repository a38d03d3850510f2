import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisPersoon, eisRecht } from '@navolgbaar/platform/auth';
import { type NieuweRegels, type Regelversie, UnitOfWork } from '@navolgbaar/platform/database';
import { type Drempels, staatIetsAan } from '../../domain/drempels';
import type { Jaarcijferfoutcode } from '../../domain/fouten';
import { Drempelversies } from '../ports/drempelversies';

/** The thresholds of the organisation as policy in versions: adopted by a person as they are made, and never changed. */
@Injectable()
export class BeheerDrempels {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versies: Drempelversies,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<readonly Regelversie<Drempels>[]> {
    eisRecht(actor, 'jaarcijfer:lezen');
    return this.uow.run(actor, () => this.versies.alle());
  }

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for days that do not fit, JAARCIJFERDREMPELS.GEEN_DREMPEL */
  async stelVast(actor: Actor, nieuw: NieuweRegels<Drempels>): Promise<void> {
    eisPersoon(actor, 'jaarcijferdrempel:beheren');
    if (!staatIetsAan(nieuw.regels)) {
      throw new DomeinFout<Jaarcijferfoutcode>('JAARCIJFERDREMPELS.GEEN_DREMPEL', {}, [
        { name: 'regels', reason: 'Zet ten minste één drempel aan.' },
      ]);
    }
    await this.uow.run(actor, async () => {
      const objectId = await this.versies.stelVast(nieuw);
      this.uow.schrijf({
        handeling: 'jaarcijferdrempel:vaststellen',
        object: 'jaarcijferdrempels',
        objectId,
      });
    });
  }
}
