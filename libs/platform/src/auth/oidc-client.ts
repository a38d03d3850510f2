import type * as OpenidClient from 'openid-client';
import type { Inlogdienst, Inlogtransactie } from './oidc-transactie';

export interface OidcOpties {
  readonly dienst: Inlogdienst;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Absolute address of the callback route. */
  readonly terugUrl: string;
  /** Absolute address to come back to after logout at the provider. */
  readonly naUitloggenUrl: string;
  /** Authentication contexts of which the provider must state one; empty: not checked (ASVS 5.0 6.3.3). */
  readonly vereisteAcr: readonly string[];
  /** Authentication methods of which the provider must state one, for example `mfa`; empty: not checked. */
  readonly vereisteAmr: readonly string[];
  /** The claim with the KVK number of the company that the person acts for; null where nobody acts for one. */
  readonly kvkClaim: string | null;
  /** Allows http, for a provider on this machine only. */
  readonly lokaalToegestaan: boolean;
}

/** Whom the identity provider says this is. The tokens themselves are dropped: nothing here needs them again. */
export interface ExterneIdentiteit {
  readonly issuer: string;
  readonly sub: string;
  /** Lower case, and only when the provider says that it verified the address. */
  readonly geverifieerdeEmail: string | null;
  /** Eight digits; null when the provider names no company, or nothing like a number. */
  readonly kvk: string | null;
  readonly naam: string | null;
}

export type Inlogfoutcode = 'IDP_ONBEREIKBAAR' | 'ANTWOORD_ONGELDIG' | 'GEWEIGERD_DOOR_IDP' | 'MFA_ONTBREEKT';

/** A login that did not succeed at or because of the identity provider. Holds a reason, never a token. */
export class InlogFout extends Error {
  constructor(
    readonly code: Inlogfoutcode,
    oorzaak?: unknown,
  ) {
    super(code, { cause: oorzaak });
    this.name = 'InlogFout';
  }
}

/** Seconds to wait for the provider. */
const WACHTTIJD = 10;
/** Metadata and keys of the provider are read again after this many milliseconds. */
const HOUDBAAR = 3_600_000;
const LOKALE_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

interface Verbinding {
  readonly oidc: typeof OpenidClient;
  readonly configuratie: OpenidClient.Configuration;
  readonly gemaaktOp: number;
}

/**
 * The OpenID Connect client: code flow with PKCE (S256), state, nonce and issuer check. The provider is contacted at the
 * first login, so the application starts and serves everybody who is logged in while the provider is down.
 */
export class OidcClient {
  private verbinding: Promise<Verbinding> | null = null;

  constructor(private readonly opties: OidcOpties) {}

  /** @throws InlogFout IDP_ONBEREIKBAAR */
  async begin(terug: string, organisatie: string | null): Promise<{ url: URL; transactie: Inlogtransactie }> {
    const { oidc, configuratie } = await this.verbind();
    const verifier = oidc.randomPKCECodeVerifier();
    const { dienst } = this.opties;
    const transactie = {
      dienst,
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier,
      terug,
      organisatie,
    };
    const url = oidc.buildAuthorizationUrl(configuratie, {
      redirect_uri: this.opties.terugUrl,
      scope: 'openid email profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: transactie.state,
      nonce: transactie.nonce,
      ...(this.opties.vereisteAcr.length > 0 ? { acr_values: this.opties.vereisteAcr.join(' ') } : {}),
    });
    return { url, transactie };
  }

  /**
   * Checks the answer in the callback address, exchanges the code and checks the ID token: signature, issuer, audience,
   * nonce and times are checked by openid-client, the authentication strength here.
   * @throws InlogFout
   */
  async rondAf(zoekdeel: string, transactie: Inlogtransactie): Promise<ExterneIdentiteit> {
    const { oidc, configuratie } = await this.verbind();
    // Only the query comes from the request; host and path are ours, whatever a proxy or visitor writes in headers.
    const adres = new URL(this.opties.terugUrl);
    adres.search = zoekdeel;
    try {
      const tokens = await oidc.authorizationCodeGrant(configuratie, adres, {
        pkceCodeVerifier: transactie.verifier,
        expectedState: transactie.state,
        expectedNonce: transactie.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new InlogFout('ANTWOORD_ONGELDIG');
      this.eisSterkte(claims);
      const profiel = await this.profiel(claims, tokens.access_token);
      return { issuer: claims.iss, sub: claims.sub, ...profiel };
    } catch (fout) {
      throw alsInlogFout(fout, oidc);
    }
  }

  /** Where to go to end the session at the provider too, or null when it offers no such address or is down. */
  async uitlogUrl(): Promise<URL | null> {
    try {
      const { oidc, configuratie } = await this.verbind();
      if (!configuratie.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(configuratie, { post_logout_redirect_uri: this.opties.naUitloggenUrl });
    } catch {
      return null;
    }
  }

  private eisSterkte({ acr, amr }: Readonly<Record<string, unknown>>): void {
    const { vereisteAcr, vereisteAmr } = this.opties;
    const methoden: unknown[] = Array.isArray(amr) ? amr : [];
    const acrGoed = vereisteAcr.length === 0 || vereisteAcr.includes(String(acr));
    const amrGoed = vereisteAmr.length === 0 || vereisteAmr.some((methode) => methoden.includes(methode));
    if (!acrGoed || !amrGoed) throw new InlogFout('MFA_ONTBREEKT');
  }

  /** Some providers tell these at the userinfo endpoint only. */
  private async profiel(
    claims: Claims & { readonly sub: string },
    accessToken: string,
  ): Promise<Pick<ExterneIdentiteit, 'geverifieerdeEmail' | 'kvk' | 'naam'>> {
    const { kvkClaim } = this.opties;
    const gelezen = leesProfiel(claims, kvkClaim);
    if (gelezen.geverifieerdeEmail !== null && (kvkClaim === null || gelezen.kvk !== null)) return gelezen;
    const { oidc, configuratie } = await this.verbind();
    if (!configuratie.serverMetadata().userinfo_endpoint) return gelezen;
    const meer = leesProfiel(await oidc.fetchUserInfo(configuratie, accessToken, claims.sub), kvkClaim);
    return {
      geverifieerdeEmail: gelezen.geverifieerdeEmail ?? meer.geverifieerdeEmail,
      kvk: gelezen.kvk ?? meer.kvk,
      naam: gelezen.naam ?? meer.naam,
    };
  }

  private async verbind(): Promise<Verbinding> {
    const oud = await this.verbinding?.catch(() => null);
    if (oud && Date.now() - oud.gemaaktOp < HOUDBAAR) return oud;
    this.verbinding = this.ontdek();
    return this.verbinding;
  }

  private async ontdek(): Promise<Verbinding> {
    const { issuer, clientId, clientSecret, lokaalToegestaan } = this.opties;
    // Loaded at the first login: the worker and an idle api do without.
    const oidc = await import('openid-client');
    const url = new URL(issuer);
    const lokaal = url.protocol === 'http:' && lokaalToegestaan && LOKALE_HOSTS.has(url.hostname);
    try {
      const configuratie = await oidc.discovery(
        url,
        clientId,
        undefined,
        oidc.ClientSecretBasic(clientSecret),
        {
          timeout: WACHTTIJD,
          // Without this the signature is not checked: the standard trusts TLS to the token endpoint (OIDC Core 3.1.3.7).
          execute: [oidc.enableNonRepudiationChecks, ...(lokaal ? [oidc.allowInsecureRequests] : [])],
        },
      );
      return { oidc, configuratie, gemaaktOp: Date.now() };
    } catch (fout) {
      throw new InlogFout('IDP_ONBEREIKBAAR', fout);
    }
  }
}

type Claims = Readonly<Record<string, unknown>>;

const KVK = /^\d{8}$/;

function leesProfiel(claims: Claims, kvkClaim: string | null) {
  const kvk = kvkClaim === null ? null : claims[kvkClaim];
  const { name: naam } = claims;
  return {
    geverifieerdeEmail: leesEmail(claims),
    kvk: typeof kvk === 'string' && KVK.test(kvk) ? kvk : null,
    naam: typeof naam === 'string' && naam.trim() !== '' ? naam.trim().slice(0, 200) : null,
  };
}

function leesEmail(claims: Claims): string | null {
  // Some providers write the boolean as text.
  const geverifieerd = claims.email_verified === true || claims.email_verified === 'true';
  return geverifieerd && typeof claims.email === 'string' ? claims.email.trim().toLowerCase() : null;
}

function alsInlogFout(fout: unknown, oidc: typeof OpenidClient): InlogFout {
  if (fout instanceof InlogFout) return fout;
  if (fout instanceof oidc.AuthorizationResponseError) return new InlogFout('GEWEIGERD_DOOR_IDP', fout);
  const code = fout instanceof oidc.ClientError ? fout.code : undefined;
  if (code === 'OAUTH_TIMEOUT' || (fout instanceof TypeError && !code && fout.message === 'fetch failed')) {
    return new InlogFout('IDP_ONBEREIKBAAR', fout);
  }
  return new InlogFout('ANTWOORD_ONGELDIG', fout);
}
