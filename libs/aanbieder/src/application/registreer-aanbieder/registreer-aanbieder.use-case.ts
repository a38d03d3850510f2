import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Aanbieder, AanbiederRepository } from '../ports/aanbieder.repository';

export type RegistreerAanbiederCommand = Omit<Aanbieder, 'id' | 'versie'>;

/** Adds a provider to the register. @throws DomeinFout AANBIEDER.KVK_BESTAAT */
@Injectable()
export class RegistreerAanbieder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
  ) {}

  async execute(actor: Actor, command: RegistreerAanbiederCommand): Promise<{ id: string }> {
    eisRecht(actor, 'aanbieder:beheren');
    return this.uow.run(actor, async () => {
      const id = nieuwId();
      await this.aanbieders.voegToe({ ...command, id, versie: 1 });
      this.uow.schrijf({ handeling: 'aanbieder:registreren', object: 'aanbieder', objectId: id });
      return { id };
    });
  }
}
