import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { AgendaAdressen } from './ports/agenda-adressen';
import { Sessies } from './ports/sessies';

/** What ends with the access of a person, at once (ASVS 5.0 7.4.2). Inside a unit of work. */
@Injectable()
export class Accounteinde {
  constructor(
    private readonly sessies: Sessies,
    private readonly agendaAdressen: AgendaAdressen,
    private readonly uow: UnitOfWork,
  ) {}

  /** For an account that goes off. Switched on again, the person makes a new calendar address: the old may be in other hands. */
  async bijUitzetten(gebruikerId: string, nu: string): Promise<void> {
    if (await this.agendaAdressen.verwijder(gebruikerId)) {
      this.uow.schrijf({ handeling: 'agenda-adres:intrekken', object: 'gebruiker', objectId: gebruikerId });
    }
    await this.sessiesVan(gebruikerId, nu);
  }

  async sessiesVan(gebruikerId: string, nu: string): Promise<void> {
    if ((await this.sessies.beeindigVan(gebruikerId, nu)) === 0) return;
    this.uow.schrijf({ handeling: 'sessie:beeindigen', object: 'gebruiker', objectId: gebruikerId });
  }
}
