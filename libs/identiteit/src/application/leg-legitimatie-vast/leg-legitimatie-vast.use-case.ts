import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { Gebruikers } from '../ports/gebruikers';
import { Legitimatiebewijzen } from '../ports/legitimatiebewijzen';

export interface LegLegitimatieVastOpdracht {
  readonly gebruikerId: string;
  readonly nummer: string;
  readonly afgegevenDoor: string;
  readonly van: string;
  readonly tot: string;
}

/** Records the legitimatiebewijs of a toezichthouder: its number, who gave it and how long it is valid (Awb art. 5:12). */
@Injectable()
export class LegLegitimatieVast {
  constructor(
    private readonly gebruikers: Gebruikers,
    private readonly bewijzen: Legitimatiebewijzen,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, LEGITIMATIE_ONGELDIG, LEGITIMATIE_BESTAAT, INVOER_ONGELDIG */
  async execute(actor: Actor, opdracht: LegLegitimatieVastOpdracht): Promise<string> {
    eisRecht(actor, 'gebruiker:beheren');
    if (opdracht.tot < opdracht.van) {
      throw new DomeinFout('INVOER_ONGELDIG', {}, [
        { name: 'tot', reason: 'Kies een dag op of na de begindatum.' },
      ]);
    }
    return this.uow.run(actor, async () => {
      const gebruiker = await this.gebruikers.vergrendel(opdracht.gebruikerId);
      if (!gebruiker) throw new DomeinFout('NIET_GEVONDEN');
      const magToezicht = gebruiker.rollen.some((rol) => rol === 'toezichthouder' || rol === 'coordinator');
      if (!magToezicht) throw new DomeinFout<Identiteitfoutcode>('LEGITIMATIE_ONGELDIG');
      const id = nieuwId();
      const nieuw = { ...opdracht, id, vastgelegdDoor: actor.gebruikerId, nu: this.klok.nu().toString() };
      if (!(await this.bewijzen.voegToe(nieuw))) {
        throw new DomeinFout<Identiteitfoutcode>('LEGITIMATIE_BESTAAT', {}, [
          { name: 'nummer', reason: 'Dit nummer is al vastgelegd. Kijk of het klopt.' },
        ]);
      }
      this.uow.schrijf({
        ...{ handeling: 'legitimatie:vastleggen', object: 'gebruiker', objectId: gebruiker.id },
        velden: ['nummer', 'afgegevenDoor', 'van', 'tot'],
      });
      return id;
    });
  }
}
