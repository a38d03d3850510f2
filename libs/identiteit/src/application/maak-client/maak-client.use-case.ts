import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, type Rol, hashGeheim, nieuwClientgeheim } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { randomBytes } from 'node:crypto';
import { Clients } from '../ports/clients';
import { eisGeldigeRollen } from '../rollen';

export interface MaakClientOpdracht {
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
}

/**
 * Makes a machine client. Only the operator can, from the command line: a beheerder who could make one in the
 * application would read case content with its secret.
 */
@Injectable()
export class MaakClient {
  constructor(
    private readonly clients: Clients,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /**
   * @returns the secret, shown once and stored only as hash
   * @throws DomeinFout GEEN_RECHT, ROLLEN_BOTSEN, INVOER_ONGELDIG
   */
  async execute(
    actor: Actor,
    opdracht: MaakClientOpdracht,
  ): Promise<{ clientId: string; clientSecret: string }> {
    if (actor.soort !== 'systeem' || opdracht.rollen.includes('beheerder') || opdracht.rollen.length === 0) {
      throw new DomeinFout('GEEN_RECHT', { recht: 'client:maken' });
    }
    eisGeldigeRollen(opdracht);
    const id = nieuwId();
    const clientId = `client-${randomBytes(9).toString('base64url')}`;
    const clientSecret = nieuwClientgeheim();
    const geheimHash = await hashGeheim(clientSecret);
    await this.uow.run(actor, async () => {
      await this.clients.voegToe({ ...opdracht, id, clientId, geheimHash, nu: this.klok.nu().toString() });
      this.uow.schrijf({
        handeling: 'client:maken',
        object: 'client',
        objectId: id,
        velden: ['naam', 'rollen'],
      });
    });
    return { clientId, clientSecret };
  }
}
