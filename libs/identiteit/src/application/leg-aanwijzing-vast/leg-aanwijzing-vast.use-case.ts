import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Aanwijzing } from '../../domain/aanwijzing';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { Gebruikers } from '../ports/gebruikers';

export interface LegAanwijzingVastOpdracht extends Aanwijzing {
  readonly gebruikerId: string;
  /** Where the appointment stands: number or name of the decision. */
  readonly besluit: string;
}

/** Records that somebody was appointed as toezichthouder: for which laws and domains, from when until when. */
@Injectable()
export class LegAanwijzingVast {
  constructor(
    private readonly gebruikers: Gebruikers,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, AANWIJZING_ONGELDIG, INVOER_ONGELDIG */
  async execute(actor: Actor, opdracht: LegAanwijzingVastOpdracht): Promise<string> {
    eisRecht(actor, 'gebruiker:beheren');
    if (opdracht.tot !== null && opdracht.tot < opdracht.van) {
      throw new DomeinFout('INVOER_ONGELDIG', {}, [
        { name: 'tot', reason: 'Kies een dag op of na de begindatum.' },
      ]);
    }
    return this.uow.run(actor, async () => {
      const gebruiker = await this.gebruikers.vergrendel(opdracht.gebruikerId);
      if (!gebruiker) throw new DomeinFout('NIET_GEVONDEN');
      const magToezicht = gebruiker.rollen.some((rol) => rol === 'toezichthouder' || rol === 'coordinator');
      if (!magToezicht) throw new DomeinFout<Identiteitfoutcode>('AANWIJZING_ONGELDIG');
      const id = nieuwId();
      const vastgelegdDoor = actor.gebruikerId;
      await this.gebruikers.voegAanwijzingToe({
        ...opdracht,
        id,
        vastgelegdDoor,
        nu: this.klok.nu().toString(),
      });
      this.uow.schrijf({
        handeling: 'aanwijzing:vastleggen',
        object: 'gebruiker',
        objectId: gebruiker.id,
        velden: ['wetten', 'domeinen', 'van', 'tot', 'besluit'],
      });
      return id;
    });
  }
}
