import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Loketinstelling, Loketinstellingen } from '../ports/loketinstellingen';

const DICHT: Loketinstelling = {
  ...{ open: false, email: '', telefoon: '', postadres: null, fgEmail: null },
  versie: 0,
};

/** Opens or shuts the loket of an organisation, and says how the public reaches it. */
@Injectable()
export class StelLoketIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly instellingen: Loketinstellingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<Loketinstelling> {
    eisRecht(actor, 'loketinstelling:lezen');
    return this.uow.run(actor, async () => (await this.instellingen.lees()) ?? DICHT);
  }

  /** @throws DomeinFout GEEN_RECHT, VERSIE_VEROUDERD */
  async execute(actor: Actor, { versie, ...instelling }: Loketinstelling): Promise<void> {
    eisRecht(actor, 'loketinstelling:beheren');
    await this.uow.run(actor, async () => {
      await this.instellingen.bewaar(instelling, versie);
      this.uow.schrijf({
        ...{ handeling: 'loketinstelling:wijzigen', object: 'loketinstelling' },
        ...{ objectId: actor.organisatieId, velden: Object.keys(instelling) },
      });
    });
  }
}
