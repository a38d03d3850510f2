import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { eisActief, eisVolgorde } from '../eisen';
import { AanbiederRepository, type Inzet } from '../ports/aanbieder.repository';

/**
 * Records what a provider does for a gemeente: law, financing, contract, number of clients (BK-2.01).
 * @throws DomeinFout NIET_GEVONDEN, AANBIEDER.GESTOPT, AANBIEDER.EINDE_VOOR_BEGIN, AANBIEDER.GEMEENTE_ONBEKEND,
 *   AANBIEDER.INZET_OVERLAPT
 */
@Injectable()
export class LegInzetVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
  ) {}

  async execute(actor: Actor, command: Omit<Inzet, 'id'>): Promise<{ id: string }> {
    eisRecht(actor, 'aanbieder:beheren');
    eisVolgorde(command.van, command.tot, 'tot');
    return this.uow.run(actor, async () => {
      eisActief(await this.aanbieders.laadVoorWijziging(command.aanbiederId));
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
