import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Clients } from '../ports/clients';

/** Withdraws a machine client; its running tokens stop working at once, since each request looks the client up. */
@Injectable()
export class TrekClientIn {
  constructor(
    private readonly clients: Clients,
    private readonly uow: UnitOfWork,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  async execute(actor: Actor, clientId: string): Promise<void> {
    eisRecht(actor, 'gebruiker:beheren');
    await this.uow.run(actor, async () => {
      const id = await this.clients.trekIn(clientId);
      if (id === null) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'client:intrekken', object: 'client', objectId: id });
    });
  }
}
