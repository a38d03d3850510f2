import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Aanbieder, AanbiederRepository, LEEG_PROFIEL } from '../ports/aanbieder.repository';

type Later = keyof typeof LEEG_PROFIEL;
export type RegistreerAanbiederCommand = Omit<Aanbieder, 'id' | 'versie' | Later> &
  Partial<Omit<Pick<Aanbieder, Later>, 'gestoptOp' | 'gestoptReden'>>;

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
      await this.aanbieders.voegToe({ ...LEEG_PROFIEL, ...command, id, versie: 1 });
      this.uow.schrijf({ handeling: 'aanbieder:registreren', object: 'aanbieder', objectId: id });
      return { id };
    });
  }
}
