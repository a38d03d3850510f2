import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What this provider may get wrong; a test sets it, the next login meets it. */
export interface Streken {
  /** Claims that replace the honest ones; undefined takes one away. */
  claims: Record<string, unknown>;
  /** Signs with a key that is not in the published set. */
  vreemdeSleutel: boolean;
  /** Sends a token without signature. */
  zonderHandtekening: boolean;
  /** What the userinfo endpoint says. */
  profiel: Record<string, unknown>;
  /** Status of the token endpoint. */
  tokenstatus: number;
}

export interface KwadeIdp {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Name of the last code_verifier that was sent, or null. */
  laatsteVerifier(): string | null;
  zet(streken: Partial<Streken>): void;
  stop(): Promise<void>;
}

const EERLIJK: Streken = {
  claims: {},
  vreemdeSleutel: false,
  zonderHandtekening: false,
  profiel: {},
  tokenstatus: 200,
};
const CLIENT = 'navolgbaar';

/** An identity provider that logs everybody in at once and lies on request. */
export async function startKwadeIdp(): Promise<KwadeIdp> {
  const eigen = await generateKeyPair('ES256', { extractable: true });
  const vreemd = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(eigen.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  let streken: Streken = { ...EERLIJK };
  let nonce = '';
  let verifier: string | null = null;
  let issuer = '';

  const idToken = async (): Promise<string> => {
    const nu = Math.floor(Date.now() / 1000);
    const eerlijk = { iss: issuer, aud: CLIENT, sub: 'anna', iat: nu, exp: nu + 300, nonce };
    const claims = { ...eerlijk, email: 'anna@demo.example', email_verified: true, ...streken.claims };
    if (streken.zonderHandtekening) {
      const deel = (inhoud: object) => Buffer.from(JSON.stringify(inhoud)).toString('base64url');
      return `${deel({ alg: 'none' })}.${deel(claims)}.`;
    }
    const sleutel = streken.vreemdeSleutel ? vreemd.privateKey : eigen.privateKey;
    return new SignJWT(JSON.parse(JSON.stringify(claims)) as Record<string, unknown>)
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .sign(sleutel);
  };

  const antwoord = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', issuer);
    const json = (status: number, inhoud: object) =>
      void res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud));
    if (url.pathname === '/.well-known/openid-configuration') {
      return json(200, {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/me`,
        jwks_uri: `${issuer}/jwks`,
        end_session_endpoint: `${issuer}/einde`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
        code_challenge_methods_supported: ['S256'],
      });
    }
    if (url.pathname === '/jwks') return json(200, { keys: [jwk] });
    if (url.pathname === '/me') return json(200, { sub: 'anna', ...streken.profiel });
    if (url.pathname === '/auth') {
      nonce = url.searchParams.get('nonce') ?? '';
      const terug = new URL(url.searchParams.get('redirect_uri') ?? '');
      terug.searchParams.set('code', 'code');
      terug.searchParams.set('state', url.searchParams.get('state') ?? '');
      return void res.writeHead(303, { location: terug.href }).end();
    }
    const delen: Buffer[] = [];
    for await (const deel of req as AsyncIterable<Buffer>) delen.push(deel);
    verifier = new URLSearchParams(Buffer.concat(delen).toString()).get('code_verifier');
    if (streken.tokenstatus !== 200) return json(streken.tokenstatus, { error: 'server_error' });
    return json(200, { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: await idToken() });
  };

  const server = createServer((req, res) => void antwoord(req, res).catch(() => res.writeHead(500).end()));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    clientId: CLIENT,
    clientSecret: 'geheim',
    laatsteVerifier: () => verifier,
    zet: (nieuw) => void (streken = { ...EERLIJK, ...nieuw }),
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
}
