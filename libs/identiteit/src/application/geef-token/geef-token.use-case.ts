import { Injectable } from '@nestjs/common';
import {
  type Actor,
  MachineTokens,
  ROLLEN,
  TOKENDUUR,
  type Rol,
  geheimKlopt,
} from '@navolgbaar/platform/auth';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Logboek } from '@navolgbaar/platform/observability';
import { Clients } from '../ports/clients';
import { type Client, Inlogregister } from '../ports/inlogregister';

export interface Tokenverzoek {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Role names separated by spaces: a part of what the client has; null for all of it. `aanleveren` for who only hands in. */
  readonly scope: string | null;
  readonly correlatieId: string;
  readonly herkomst: string | null;
}

export type Tokenuitkomst =
  | { readonly soort: 'token'; readonly token: string; readonly duur: number; readonly scope: string }
  | { readonly soort: 'geweigerd'; readonly fout: 'invalid_client' | 'invalid_scope' };

/** Client credentials (RFC 6749 §4.4): a secret for a token of ten minutes. */
@Injectable()
export class GeefToken {
  constructor(
    private readonly register: Inlogregister,
    private readonly clients: Clients,
    private readonly klok: Klok,
    private readonly tokens: MachineTokens,
    private readonly uow: UnitOfWork,
    private readonly logboek: Logboek,
  ) {}

  async execute(verzoek: Tokenverzoek): Promise<Tokenuitkomst> {
    const client = await this.register.vindClient(verzoek.clientId);
    if (!(await geheimKlopt(verzoek.clientSecret, client?.geheimHash ?? null)) || !client) {
      this.logboek.warn({ correlatieId: verzoek.correlatieId, bekend: client !== null }, 'token geweigerd');
      if (client) await this.noteer(client, verzoek, 'geweigerd');
      return { soort: 'geweigerd', fout: 'invalid_client' };
    }
    const rollen = client.aanleveraar
      ? alleenAanleveren(verzoek.scope)
      : gevraagdeRollen(client, verzoek.scope);
    if (!rollen) return { soort: 'geweigerd', fout: 'invalid_scope' };
    await this.noteer(client, verzoek, 'gelukt');
    const { organisatieId, geheimnummer } = client;
    const scope = client.aanleveraar ? AANLEVEREN : rollen.join(' ');
    const token = await this.tokens.maak({
      clientId: verzoek.clientId,
      organisatieId,
      geheimnummer,
      scope,
    });
    return { soort: 'token', token, duur: TOKENDUUR, scope };
  }

  private async noteer(
    client: Client,
    verzoek: Tokenverzoek,
    resultaat: 'gelukt' | 'geweigerd',
  ): Promise<void> {
    await this.uow.run(clientActor(client, client.rollen, verzoek), async () => {
      if (resultaat === 'gelukt') await this.clients.noteerGebruik(client.id, this.klok.nu().toString());
      this.uow.schrijf({ handeling: 'token:geven', object: 'client', objectId: client.id, resultaat });
    });
  }
}

/** The scope of who may only hand in: no role, and none to be had. */
const AANLEVEREN = 'aanleveren';

const alleenAanleveren = (scope: string | null): Rol[] | null =>
  scope === null || scope === '' || scope === AANLEVEREN ? [] : null;

function gevraagdeRollen(client: Client, scope: string | null): Rol[] | null {
  if (!scope) return [...client.rollen];
  const gevraagd = scope.split(' ').filter(Boolean);
  const rollen = ROLLEN.filter((rol) => gevraagd.includes(rol));
  const toegestaan =
    rollen.length === new Set(gevraagd).size && rollen.every((rol) => client.rollen.includes(rol));
  return toegestaan && rollen.length > 0 ? rollen : null;
}

/** A machine as actor. Its own id stands as `gebruikerId`, so that audit lines name which machine it was. */
export function clientActor(
  client: Client,
  rollen: readonly Rol[],
  { correlatieId, herkomst }: { correlatieId: string; herkomst: string | null },
): Actor {
  const { organisatieId, id: gebruikerId, naam, aanbiederId, gemeenteId, partnerId } = client;
  return {
    soort: client.aanleveraar ? 'aanleveraar' : 'client',
    organisatieId,
    gebruikerId,
    naam,
    rollen,
    aanbiederId,
    gemeenteId,
    partnerId,
    correlatieId,
    herkomst,
  };
}
