import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { AanbiederRepository, type Locatie } from '../ports/aanbieder.repository';

/** Adds a place where a provider works. @throws DomeinFout NIET_GEVONDEN */
@Injectable()
export class VoegLocatieToe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
  ) {}

  async execute(actor: Actor, command: Omit<Locatie, 'id'>): Promise<{ id: string }> {
    eisRecht(actor, 'aanbieder:beheren');
    return this.uow.run(actor, async () => {
      await this.aanbieders.laadVoorWijziging(command.aanbiederId);
      const id = nieuwId();
      await this.aanbieders.voegLocatieToe({ ...command, id });
      this.uow.schrijf({
        handeling: 'aanbieder:locatie-toevoegen',
        object: 'aanbieder',
        objectId: command.aanbiederId,
      });
      return { id };
    });
  }
}
