import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisPersoon, eisRecht } from '@navolgbaar/platform/auth';
import { type NieuweRegels, type Regelversie, UnitOfWork } from '@navolgbaar/platform/database';
import type { Risicofoutcode } from '../../domain/fouten';
import { type Risicoregels, hoogsteScore } from '../../domain/risicoregels';
import { Risicoregelversies } from '../ports/risicoregelversies';

/** The weights as policy in versions: adopted by a person as they are made, and never changed. */
@Injectable()
export class BeheerRisicoregels {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versies: Risicoregelversies,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<readonly Regelversie<Risicoregels>[]> {
    eisRecht(actor, 'risicoregel:lezen');
    return this.uow.run(actor, () => this.versies.alle());
  }

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for days that do not fit, RISICOREGELS.GEEN_INDICATOR */
  async stelVast(actor: Actor, nieuw: NieuweRegels<Risicoregels>): Promise<void> {
    eisPersoon(actor, 'risicoregel:beheren');
    if (hoogsteScore(nieuw.regels) === 0) {
      throw new DomeinFout<Risicofoutcode>('RISICOREGELS.GEEN_INDICATOR', {}, [
        { name: 'regels.indicatoren', reason: 'Zet ten minste één indicator aan die de score verhoogt.' },
      ]);
    }
    await this.uow.run(actor, async () => {
      const id = await this.versies.stelVast(nieuw);
      this.uow.schrijf({ handeling: 'risicoregel:vaststellen', object: 'risicoregels', objectId: id });
    });
  }
}
