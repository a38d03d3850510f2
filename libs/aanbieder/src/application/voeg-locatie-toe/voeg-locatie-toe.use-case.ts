import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { eisActief, eisVolgorde } from '../eisen';
import { AanbiederRepository, type Locatie } from '../ports/aanbieder.repository';

export type VoegLocatieToeCommand = Omit<Locatie, 'id' | 'van' | 'tot'> &
  Partial<Pick<Locatie, 'van' | 'tot'>>;

/**
 * Adds a place where a provider works.
 * @throws DomeinFout NIET_GEVONDEN, AANBIEDER.GESTOPT, AANBIEDER.EINDE_VOOR_BEGIN
 */
@Injectable()
export class VoegLocatieToe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
  ) {}

  async execute(actor: Actor, command: VoegLocatieToeCommand): Promise<{ id: string }> {
    eisRecht(actor, 'aanbieder:beheren');
    return this.uow.run(actor, async () => {
      eisActief(await this.aanbieders.laadVoorWijziging(command.aanbiederId));
      const { van = null, tot = null } = command;
      eisVolgorde(van, tot, 'tot');
      const id = nieuwId();
      await this.aanbieders.voegLocatieToe({ ...command, van, tot, id });
      this.uow.schrijf({
        handeling: 'aanbieder:locatie-toevoegen',
        object: 'aanbieder',
        objectId: command.aanbiederId,
      });
      return { id };
    });
  }
}
