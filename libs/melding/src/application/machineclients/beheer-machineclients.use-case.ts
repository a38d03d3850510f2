import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { type Clientbeeld, type Clientverloop, MaakClient, Machineclients } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { LeesPartners } from '@navolgbaar/partner';
import { type Actor, eisRecht, namens } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';

export interface RegistreerMachineclient {
  readonly naam: string;
  readonly aanbiederId: string | null;
  readonly partnerId: string | null;
}

/** A machine client with the name of whom it belongs to. */
export interface Systeembeeld extends Clientbeeld {
  readonly aanbiederNaam: string | null;
  readonly partnerNaam: string | null;
}

/**
 * The systems that may call, for the beheerder: he makes those that hand meldingen in. It stands here and not with the
 * logins, since a chain partner is known only from here on.
 */
@Injectable()
export class BeheerMachineclients {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly machineclients: Machineclients,
    private readonly maak: MaakClient,
    private readonly aanbieders: AanbiederFeiten,
    private readonly partners: LeesPartners,
  ) {}

  /** One more than `aantal`, so that the caller knows whether there is a next page. @throws DomeinFout GEEN_RECHT */
  async lijst(
    actor: Actor,
    vanaf: { naam: string; id: string } | null,
    aantal: number,
  ): Promise<Systeembeeld[]> {
    return this.metNamen(actor, await this.machineclients.lijst(actor, vanaf, aantal));
  }

  /** With what happened to it. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  async een(actor: Actor, id: string): Promise<Systeembeeld & { verloop: readonly Clientverloop[] }> {
    const client = await this.machineclients.een(actor, id);
    if (!client) throw new DomeinFout('NIET_GEVONDEN');
    const [beeld] = await this.metNamen(actor, [client]);
    return { ...(beeld as Systeembeeld), verloop: client.verloop };
  }

  /** For whom a system can hand in, by name and nothing more. @throws DomeinFout GEEN_RECHT */
  async ketenpartners(actor: Actor): Promise<{ id: string; naam: string }[]> {
    eisRecht(actor, 'machineclient:beheren');
    // What else is known of a partner is for the team; the house reads its name for the beheerder.
    const alle = await this.partners.lijst(namens(actor));
    return alle.filter(({ gestoptOp }) => gestoptOp === null).map(({ id, naam }) => ({ id, naam }));
  }

  /** @returns the id of the new client, which has no secret yet @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG */
  async registreer(actor: Actor, { naam, aanbiederId, partnerId }: RegistreerMachineclient): Promise<string> {
    eisRecht(actor, 'machineclient:beheren');
    const fouten: { name: string; reason: string }[] = [];
    if (partnerId && !(await this.ketenpartners(actor)).some(({ id }) => id === partnerId))
      fouten.push({ name: 'partnerId', reason: 'Kies een ketenpartner uit het register.' });
    return this.uow.run(actor, async () => {
      if (aanbiederId && !(await this.aanbieders.namen([aanbiederId])).has(aanbiederId))
        fouten.push({ name: 'aanbiederId', reason: 'Kies een aanbieder uit het register.' });
      if (fouten.length > 0) throw new DomeinFout('INVOER_ONGELDIG', {}, fouten);
      const afzender = { aanbiederId, partnerId, gemeenteId: null };
      const { id } = await this.maak.registreer(actor, { naam, rollen: [], aanleveraar: true, ...afzender });
      return id;
    });
  }

  private async metNamen(actor: Actor, clients: readonly Clientbeeld[]): Promise<Systeembeeld[]> {
    const metPartner = clients.some(({ partnerId }) => partnerId !== null);
    const partners = metPartner ? await this.partners.lijst(namens(actor)) : [];
    const ids = clients.flatMap(({ aanbiederId }) => aanbiederId ?? []);
    const aanbieders = await this.uow.run(actor, () => this.aanbieders.namen(ids));
    return clients.map((client) => ({
      ...client,
      aanbiederNaam: client.aanbiederId === null ? null : (aanbieders.get(client.aanbiederId) ?? null),
      partnerNaam: partners.find(({ id }) => id === client.partnerId)?.naam ?? null,
    }));
  }
}
