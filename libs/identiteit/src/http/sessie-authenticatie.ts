import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import {
  type Actor,
  Authenticatie,
  MachineTokens,
  Sessieklok,
  heeftBearer,
  leesSessiehash,
} from '@navolgbaar/platform/auth';
import { alsIso } from '@navolgbaar/platform/database';
import type { FastifyRequest } from 'fastify';
import { clientActor } from '../application/geef-token/geef-token.use-case';
import { Inlogregister } from '../application/ports/inlogregister';
import { persoonActor } from '../application/persoon-actor';
import { Sessieregels } from '../application/sessieregels';

/**
 * Who sends a request: the person of the session cookie, or the machine of the bearer token. Account, client and
 * organisation are looked up on every request, so that switching one off works at once (ASVS 5.0 7.4.2).
 */
@Injectable()
export class SessieAuthenticatie extends Authenticatie {
  constructor(
    private readonly register: Inlogregister,
    private readonly regels: Sessieregels,
    private readonly tokens: MachineTokens,
    private readonly klok: Sessieklok,
  ) {
    super();
  }

  /** With a bearer token the cookie is not looked at, since then the CSRF check was not made either. */
  async bepaalActor(request: FastifyRequest, { gebruik } = { gebruik: true }): Promise<Actor | null> {
    return heeftBearer(request) ? this.machine(request) : this.persoon(request, gebruik);
  }

  /**
   * `Sessie-Gebruiker` names for whom the page was opened: after another person logged in, it may not act as that
   * person. `Sessie-Achtergrond` marks what a page asks by itself, which is no use of the session: else one would never
   * be idle while a page stands open (ASVS 5.0 7.3.1).
   * @throws DomeinFout SESSIE_VAN_ANDER (401)
   */
  private async persoon(request: FastifyRequest, gebruik: boolean): Promise<Actor | null> {
    const hash = leesSessiehash(request);
    if (!hash) return null;
    const instant = this.klok.nu();
    const nu = alsIso(instant.epochMilliseconds);
    const { regels } = this;
    const sessie = await this.register.vindSessie(
      hash,
      nu,
      regels.inactiefSinds(instant),
      regels.bijwerkenVoor(instant),
    );
    if (!sessie) return null;
    const gevraagdVoor = request.headers['sessie-gebruiker'];
    if (gevraagdVoor !== undefined && gevraagdVoor !== sessie.gebruikerId)
      throw new DomeinFout('SESSIE_VAN_ANDER');
    const gebruikt = gebruik && sessie.bijwerken && request.headers['sessie-achtergrond'] === undefined;
    if (gebruikt) await this.register.werkBij(hash, nu);
    const gebruiktOp = gebruikt ? instant.epochMilliseconds : sessie.gebruiktOp;
    request.sessierest = regels.resteert(instant.epochMilliseconds, gebruiktOp, sessie.verlooptOp);
    return persoonActor(sessie, { correlatieId: request.id, herkomst: request.ip });
  }

  private async machine(request: FastifyRequest): Promise<Actor | null> {
    const inhoud = await this.tokens.lees(
      (request.headers.authorization ?? '').slice('bearer '.length).trim(),
    );
    if (!inhoud) return null;
    const client = await this.register.vindClient(inhoud.clientId);
    if (!client || client.organisatieId !== inhoud.organisatieId) return null;
    // Made with a secret that was replaced since.
    if (client.geheimnummer !== inhoud.geheimnummer) return null;
    // A role that was taken from the client since the token was made is gone.
    const rollen = inhoud.rollen.filter((rol) => client.rollen.includes(rol));
    return clientActor(client, rollen, { correlatieId: request.id, herkomst: request.ip });
  }
}
