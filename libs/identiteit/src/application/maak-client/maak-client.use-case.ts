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
  /** May only hand meldingen in, for a provider, for a chain partner or for nobody in particular; has no role then. */
  readonly aanleveraar?: boolean;
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  /** Of a chain partner in the register: the caller looked it up. */
  readonly partnerId?: string | null;
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
  ): Promise<{ id: string; clientId: string; clientSecret: string }> {
    const { aanleveraar = false, partnerId = null, rollen } = opdracht;
    if (actor.soort !== 'systeem' || rollen.includes('beheerder') || (rollen.length === 0) !== aanleveraar) {
      throw new DomeinFout('GEEN_RECHT', { recht: 'client:maken' });
    }
    if (aanleveraar) eisEenAfzender(opdracht);
    else eisGeldigeRollen(opdracht);
    const id = nieuwId();
    const clientId = `client-${randomBytes(9).toString('base64url')}`;
    const clientSecret = nieuwClientgeheim();
    const geheimHash = await hashGeheim(clientSecret);
    await this.uow.run(actor, async () => {
      await this.clients.voegToe({
        ...{ ...opdracht, aanleveraar, partnerId, id, clientId, geheimHash },
        nu: this.klok.nu().toString(),
      });
      this.uow.schrijf({
        handeling: 'client:maken',
        object: 'client',
        objectId: id,
        velden: ['naam', 'rollen'],
      });
    });
    return { id, clientId, clientSecret };
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
