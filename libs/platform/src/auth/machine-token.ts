import { SignJWT, jwtVerify } from 'jose';
import { randomUUID } from 'node:crypto';
import { ROLLEN, type Rol } from './actor';
import type { Sessieklok } from './sessie-klok';
import type { Sleutelset } from './sessie-sleutels';

/** How long a machine token is valid, in seconds. */
export const TOKENDUUR = 600;

/** What a machine token says: which client, in which organisation, with which of its roles (RFC 8693 `scope`). */
export interface Tokeninhoud {
  readonly clientId: string;
  readonly organisatieId: string;
  /** Which of the secrets of the client it was made with: a newer one ends it. */
  readonly geheimnummer: number;
  readonly rollen: readonly Rol[];
}

/** For whom a token is made; the scope is a list of roles with spaces between, or what a client without roles may do. */
export interface Tokenopdracht {
  readonly clientId: string;
  readonly organisatieId: string;
  readonly geheimnummer: number;
  readonly scope: string;
}

/**
 * Short-lived access tokens of machine clients (RFC 6749 §4.4, form of RFC 9068), signed with HS256: this application
 * both makes and reads them, so no public key is needed.
 */
export class MachineTokens {
  private readonly doelgroep: string;

  constructor(
    private readonly sleutels: Sleutelset,
    private readonly basisUrl: string,
    private readonly klok: Sessieklok,
  ) {
    this.doelgroep = `${basisUrl}/api/v1`;
  }

  maak({ clientId, organisatieId, geheimnummer, scope }: Tokenopdracht): Promise<string> {
    const seconde = Math.floor(this.klok.nu().epochMilliseconds / 1000);
    return new SignJWT({ client_id: clientId, organisatie: organisatieId, geheim: geheimnummer, scope })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: this.sleutels.actief.id })
      .setIssuer(this.basisUrl)
      .setAudience(this.doelgroep)
      .setSubject(clientId)
      .setJti(randomUUID())
      .setIssuedAt(seconde)
      .setExpirationTime(seconde + TOKENDUUR)
      .sign(this.sleutels.actief.sleutel);
  }

  /** The content of a token that we made for this address and that is still valid; else null. */
  async lees(token: string): Promise<Tokeninhoud | null> {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.sleutel(kid), {
        algorithms: ['HS256'],
        typ: 'at+jwt',
        issuer: this.basisUrl,
        audience: this.doelgroep,
        requiredClaims: ['exp', 'sub', 'organisatie', 'geheim', 'scope'],
        currentDate: new Date(this.klok.nu().epochMilliseconds),
      });
      const scope = String(payload['scope']).split(' ');
      return {
        clientId: String(payload.sub),
        organisatieId: String(payload['organisatie']),
        geheimnummer: Number(payload['geheim']),
        rollen: ROLLEN.filter((rol) => scope.includes(rol)),
      };
    } catch {
      return null;
    }
  }

  private sleutel(kid: string | undefined): Uint8Array {
    const sleutel = this.sleutels.alle.get(kid ?? '');
    if (!sleutel) throw new Error('Onbekende sleutel.');
    return sleutel;
  }
}
