import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Aanbiederfoutcode } from '../../domain/fouten';
import { AanbiederRepository, type Inzet } from '../ports/aanbieder.repository';

/**
 * Records what a provider does for a gemeente: law, financing, contract, number of clients (BK-2.01).
 * @throws DomeinFout NIET_GEVONDEN, AANBIEDER.EINDE_VOOR_BEGIN, AANBIEDER.GEMEENTE_ONBEKEND, AANBIEDER.INZET_OVERLAPT
 */
@Injectable()
export class LegInzetVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
  ) {}

  async execute(actor: Actor, command: Omit<Inzet, 'id'>): Promise<{ id: string }> {
    eisRecht(actor, 'aanbieder:beheren');
    if (command.tot && command.tot < command.van) {
      throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.EINDE_VOOR_BEGIN', {}, [
        { name: 'tot', reason: 'Vul een dag in op of na de begindatum.' },
      ]);
    }
    return this.uow.run(actor, async () => {
      await this.aanbieders.laadVoorWijziging(command.aanbiederId);
      const id = nieuwId();
      await this.aanbieders.voegInzetToe({ ...command, id });
      this.uow.schrijf({
        handeling: 'aanbieder:inzet-vastleggen',
        object: 'aanbieder',
        objectId: command.aanbiederId,
      });
      return { id };
    });
  }
}
