import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht, hashGeheim, nieuwClientgeheim } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Clients } from '../ports/clients';
import { Clientslot } from './clientslot';

/** Gives a machine client its first secret, or another one: the old secret and its tokens stop working at once. */
@Injectable()
export class VernieuwClientgeheim {
  constructor(
    private readonly clients: Clients,
    private readonly slot: Clientslot,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /**
   * @returns the secret, shown once and stored only as hash
   * @throws DomeinFout GEEN_RECHT, and as `Clientslot`
   */
  async execute(
    actor: Actor,
    client: string,
    versie: number | null,
  ): Promise<{ id: string; clientId: string; clientSecret: string }> {
    eisRecht(actor, 'machineclient:beheren');
    const clientSecret = nieuwClientgeheim();
    const geheimHash = await hashGeheim(clientSecret);
    const nu = this.klok.nu().toString();
    return this.uow.run(actor, async () => {
      const { id, clientId } = await this.slot.voor(actor, client, versie, 'vernieuwGeheim');
      await this.clients.zetGeheim(id, geheimHash, nu);
      await this.clients.noteer(id, { soort: 'geheim', reden: null, nu });
      this.uow.schrijf({
        handeling: 'client:geheim-vernieuwen',
        object: 'client',
        objectId: id,
        velden: ['geheim'],
      });
      return { id, clientId, clientSecret };
    });
  }
}
