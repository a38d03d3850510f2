import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, type Rol, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { randomBytes } from 'node:crypto';
import { Clients } from '../ports/clients';
import { eisGeldigeRollen } from '../rollen';
import { VernieuwClientgeheim } from './vernieuw-clientgeheim.use-case';

export interface MaakClientOpdracht {
  readonly naam: string;
  readonly rollen: readonly Rol[];
  /** May only hand meldingen in, for a provider, for a chain partner or for nobody in particular; has no role then. */
  readonly aanleveraar?: boolean;
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  /** Of a chain partner in the register: the caller looked it up. */
  readonly partnerId?: string | null;
}

/**
 * Makes a machine client. A beheerder makes only those that hand in: with the secret of one that has a role he would read
 * case content. Such a client only the operator makes, from the command line.
 */
@Injectable()
export class MaakClient {
  constructor(
    private readonly clients: Clients,
    private readonly geheim: VernieuwClientgeheim,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /**
   * A client that cannot log in yet: its first secret is made apart, so that it is never kept with an answer.
   * @throws DomeinFout GEEN_RECHT, ROLLEN_BOTSEN, INVOER_ONGELDIG
   */
  async registreer(actor: Actor, opdracht: MaakClientOpdracht): Promise<{ id: string; clientId: string }> {
    eisRecht(actor, 'machineclient:beheren');
    const { aanleveraar = false, partnerId = null, rollen } = opdracht;
    const magRol = actor.soort === 'systeem' && !rollen.includes('beheerder');
    if ((rollen.length > 0 && !magRol) || (rollen.length === 0) !== aanleveraar) {
      throw new DomeinFout('GEEN_RECHT', { recht: 'client:maken' });
    }
    if (aanleveraar) eisEenAfzender(opdracht);
    else eisGeldigeRollen(opdracht);
    const id = nieuwId();
    const clientId = `client-${randomBytes(9).toString('base64url')}`;
    const nu = this.klok.nu().toString();
    await this.uow.run(actor, async () => {
      await this.clients.voegToe({ ...opdracht, aanleveraar, partnerId, id, clientId, nu });
      await this.clients.noteer(id, { soort: 'gemaakt', reden: null, nu });
      this.uow.schrijf({
        handeling: 'client:maken',
        object: 'client',
        objectId: id,
        velden: ['naam', 'rollen'],
      });
    });
    return { id, clientId };
  }

  /**
   * Makes a client with its first secret, for who sees it on a terminal.
   * @returns the secret, shown once and stored only as hash
   * @throws DomeinFout GEEN_RECHT, ROLLEN_BOTSEN, INVOER_ONGELDIG
   */
  execute(
    actor: Actor,
    opdracht: MaakClientOpdracht,
  ): Promise<{ id: string; clientId: string; clientSecret: string }> {
    return this.uow.run(actor, async () => {
      const { id } = await this.registreer(actor, opdracht);
      return this.geheim.execute(actor, id, null);
    });
  }
}

/** @throws DomeinFout INVOER_ONGELDIG: who hands in does so for one sender, and never for a college */
function eisEenAfzender({ aanbiederId, partnerId, gemeenteId }: MaakClientOpdracht): void {
  const fouten: { name: string; reason: string }[] = [];
  if (aanbiederId && partnerId)
    fouten.push({ name: 'partnerId', reason: 'Kies een aanbieder of een ketenpartner, niet allebei.' });
  if (gemeenteId) fouten.push({ name: 'gemeenteId', reason: 'Bij aanleveren hoort geen gemeente.' });
  if (fouten.length > 0) throw new DomeinFout('INVOER_ONGELDIG', {}, fouten);
}
