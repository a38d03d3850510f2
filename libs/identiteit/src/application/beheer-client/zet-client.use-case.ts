import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Clients } from '../ports/clients';
import { Clientslot } from './clientslot';

/** Switches a machine client off, which ends its tokens at once since each request looks the client up; or on again. */
@Injectable()
export class ZetClient {
  constructor(
    private readonly clients: Clients,
    private readonly slot: Clientslot,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /** @param reden why nobody may use it any more @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG, and as `Clientslot` */
  async uit(actor: Actor, client: string, versie: number | null, reden: string): Promise<void> {
    if (!reden.trim())
      throw new DomeinFout('INVOER_ONGELDIG', {}, [{ name: 'reden', reason: 'Leg uit waarom.' }]);
    return this.zet(actor, client, versie, reden);
  }

  /** @throws DomeinFout GEEN_RECHT, and as `Clientslot` */
  aan(actor: Actor, client: string, versie: number | null): Promise<void> {
    return this.zet(actor, client, versie, null);
  }

  /** Off with a reason, on without. */
  private async zet(
    actor: Actor,
    client: string,
    versie: number | null,
    reden: string | null,
  ): Promise<void> {
    eisRecht(actor, 'machineclient:beheren');
    const aan = reden === null;
    const nu = this.klok.nu().toString();
    await this.uow.run(actor, async () => {
      const { id } = await this.slot.voor(actor, client, versie, aan ? 'zetAan' : 'zetUit');
      await this.clients.zetActief(id, aan);
      await this.clients.noteer(id, { soort: aan ? 'aan' : 'uit', reden, nu });
      this.uow.schrijf({
        handeling: aan ? 'client:aanzetten' : 'client:intrekken',
        object: 'client',
        objectId: id,
        velden: ['actief'],
      });
    });
  }
}
