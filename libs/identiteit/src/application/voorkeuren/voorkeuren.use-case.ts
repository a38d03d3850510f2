import { Injectable } from '@nestjs/common';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Voorkeur, Voorkeuren, type Voorkeurkeuze } from '../ports/voorkeuren';

// AANNAME: on until a person switches them off, as in comparable systems; WCAG 2.1.4 asks for the switch.
const STANDAARD: Voorkeur = { sneltoetsen: true, thema: 'systeem' };

/** The own preferences; nobody sees those of somebody else. */
@Injectable()
export class LeesVoorkeuren {
  constructor(
    private readonly voorkeuren: Voorkeuren,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor): Promise<Voorkeur> {
    const gebruikerId = eisPersoon(actor, 'ik:lezen');
    return this.uow.run(actor, async () => (await this.voorkeuren.van(gebruikerId)) ?? STANDAARD);
  }
}

/** Sets the own preferences. Without version: only the person writes them, and the last choice is the one meant. */
@Injectable()
export class ZetVoorkeuren {
  constructor(
    private readonly voorkeuren: Voorkeuren,
    private readonly uow: UnitOfWork,
  ) {}

  /** @param keuze what is not in it stays as it is @returns all of them @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor, keuze: Voorkeurkeuze): Promise<Voorkeur> {
    const gebruikerId = eisPersoon(actor, 'ik:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'voorkeuren:zetten', object: 'gebruiker', objectId: gebruikerId });
      return this.voorkeuren.zet(gebruikerId, keuze, STANDAARD);
    });
  }
}
