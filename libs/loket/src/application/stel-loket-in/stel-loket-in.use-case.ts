import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type BewaardeInstelling, type Loketinstelling, Loketinstellingen } from '../ports/loketinstellingen';

const DICHT: BewaardeInstelling = {
  ...{ open: false, email: '', telefoon: '', postadres: null, fgEmail: null },
  ...{ versie: 0, gewijzigdOp: null, gewijzigdDoor: null },
};

/** The setting as a person reads it, with the name of who changed it last. */
export interface Loketinstellingview extends Omit<BewaardeInstelling, 'gewijzigdDoor'> {
  readonly gewijzigdDoorNaam: string | null;
}

/** Opens or shuts the loket of an organisation, and says how the public reaches it. */
@Injectable()
export class StelLoketIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly instellingen: Loketinstellingen,
    private readonly gebruikers: Gebruikersgegevens,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<Loketinstellingview> {
    eisRecht(actor, 'loketinstelling:lezen');
    return this.uow.run(actor, async () => {
      const { gewijzigdDoor, ...instelling } = (await this.instellingen.lees()) ?? DICHT;
      const [wie] = gewijzigdDoor ? await this.gebruikers.vanIds([gewijzigdDoor]) : [];
      return { ...instelling, gewijzigdDoorNaam: wie?.naam ?? null };
    });
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
