import { randomBytes, timingSafeEqual, createHash, generateKeyPairSync } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context, Provider } from 'oidc-provider';
import { maakGeheugen } from './idp-geheugen';
import { type Demoaccount, foutpagina, inlogpagina, paginaBeleid } from './idp-pagina';

export type { Demoaccount } from './idp-pagina';

/** Every demo account has this password: the demo holds no real data and listens on the loopback address only. */
const WACHTWOORD = 'demo';
const CLIENT_ID = 'navolgbaar';
/** A login form is at most some hundreds of bytes. */
const MAX_FORMULIER = 4_096;
const SESSIECOOKIE = 'demo_idp_sessie';
/** As in the catalogue of attributes of eHerkenning. */
const KVK_CLAIM = 'urn:etoegang:1.9:EntityConcernedID:KvKnr';
const PAD = /^\/inloggen\/([\w-]{1,64})$/;

export interface DemoIdpOpties {
  /** Port to listen on; 0 takes a free one. */
  readonly poort: number;
  /** Address of the application, without a slash at the end. */
  readonly appUrl: string;
  readonly accounts: readonly Demoaccount[];
  readonly modus: string;
  /** Where it sends people back to, within the application. */
  readonly terugPad?: string;
}

export interface DemoIdp {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  stop(): Promise<void>;
}

/**
 * Starts the identity provider of the demonstration: a real OpenID Provider with code flow and PKCE, on the loopback
 * address. It always asks for the account, so that a visitor can change roles.
 *
 * @throws Error outside demo mode: anybody who reads the page could log in as anybody
 */
export async function startDemoIdp(opties: DemoIdpOpties): Promise<DemoIdp> {
  const { poort, appUrl, accounts, modus } = opties;
  if (modus !== 'demo') throw new Error('De demo-inlogdienst start alleen met NAV_MODUS=demo.');
  const server = createServer();
  await luister(server, poort);
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const clientSecret = randomBytes(32).toString('base64url');
  try {
    const provider = await maakProvider(issuer, clientSecret, opties);
    server.on('request', maakAfhandeling(provider, appUrl, accounts));
  } catch (fout) {
    server.close();
    throw fout;
  }
  return { issuer, clientId: CLIENT_ID, clientSecret, stop: () => sluit(server) };
}

const luister = (server: Server, poort: number): Promise<void> =>
  new Promise((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(poort, '127.0.0.1', () => {
      server.off('error', mislukt);
      klaar();
    });
  });

const sluit = (server: Server): Promise<void> =>
  new Promise((klaar) => {
    server.close(() => klaar());
    server.closeAllConnections();
  });

/** Loaded on demand: outside the demo this package is never in memory. */
async function laadProvider(): Promise<typeof import('oidc-provider')> {
  const { warn } = console;
  // At import the package warns about every Node below 22; on 20.19 and up all that we use of it works (tested).
  console.warn = () => undefined;
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}

async function maakProvider(
  issuer: string,
  clientSecret: string,
  { appUrl, accounts, terugPad = '/inloggen/terug' }: DemoIdpOpties,
): Promise<Provider> {
  const { Provider: Inlogdienst, interactionPolicy } = await laadProvider();
  const beleid = interactionPolicy.base();
  beleid.remove('consent');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return new Inlogdienst(issuer, {
    adapter: maakGeheugen(),
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [`${appUrl}${terugPad}`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    // Cookies are shared by all ports of localhost: own names keep them apart from the application's.
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: SESSIECOOKIE, interaction: 'demo_idp_stap', resume: 'demo_idp_hervat' },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    scopes: ['openid', 'email', 'profile'],
    acrValues: [...new Set(accounts.flatMap(({ acr }) => acr ?? []))],
    claims: { openid: ['sub', KVK_CLAIM], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    ttl: {
      AccessToken: 300,
      AuthorizationCode: 60,
      IdToken: 300,
      Interaction: 1800,
      Session: 1800,
      Grant: 1800,
    },
    features: {
      devInteractions: { enabled: false },
      // No session at the provider that matters: it asks the account at each login, so there is nothing to log out of.
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      resourceIndicators: { enabled: false },
    },
    clientBasedCORS: () => false,
    interactions: { policy: beleid, url: (_: Context, { uid }: { uid: string }) => `/inloggen/${uid}` },
    findAccount: (_: Context, sub: string) => zoekAccount(accounts, sub),
    loadExistingGrant: geefToestemming,
    renderError: (ctx: Context) => {
      ctx.type = 'html';
      ctx.body = foutpagina(appUrl);
    },
  });
}

function zoekAccount(accounts: readonly Demoaccount[], sub: string): object | undefined {
  const account = accounts.find((kandidaat) => kandidaat.sub === sub);
  if (!account) return undefined;
  return {
    accountId: sub,
    claims: () => ({
      ...{ sub, name: account.naam, email: account.email, email_verified: true },
      ...(account.kvk === undefined ? {} : { [KVK_CLAIM]: account.kvk }),
    }),
  };
}

/** The demo's own application needs no consent page. */
async function geefToestemming(ctx: Context): Promise<unknown> {
  const { provider, client, session } = ctx.oidc;
  const bestaand = ctx.oidc.result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  if (bestaand) return provider.Grant.find(bestaand);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}

function maakAfhandeling(provider: Provider, appUrl: string, accounts: readonly Demoaccount[]) {
  const protocol = provider.callback();
  const beleid = paginaBeleid(new URL(appUrl).origin);
  return (req: IncomingMessage, res: ServerResponse): void => {
    res.setHeader('content-security-policy', beleid);
    res.setHeader('referrer-policy', 'same-origin');
    res.setHeader('x-content-type-options', 'nosniff');
    res.setHeader('cache-control', 'no-store');
    vergeetSessie(req);
    if (!PAD.test(req.url ?? '')) return protocol(req, res);
    toonOfVerwerk(provider, accounts, req, res).catch(() => stuur(res, 400, foutpagina(appUrl)));
  };
}

/**
 * Each login begins without the session of the one before. So the visitor is always asked for an account, and can take
 * another role without the page on which the provider would first log the other one out.
 */
function vergeetSessie({ headers }: IncomingMessage): void {
  const cookies = headers.cookie?.split(';').filter((cookie) => !cookie.trim().startsWith(SESSIECOOKIE));
  if (cookies) headers.cookie = cookies.join(';');
}

async function toonOfVerwerk(
  provider: Provider,
  accounts: readonly Demoaccount[],
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const { uid } = await provider.interactionDetails(req, res);
  if (uid !== PAD.exec(req.url ?? '')?.[1]) throw new Error('De cookie hoort bij een andere inlogpoging.');
  const basis = { actie: `/inloggen/${uid}`, accounts };
  if (req.method !== 'POST') return stuur(res, 200, inlogpagina({ ...basis, gekozen: null, fout: null }));
  const formulier = new URLSearchParams(await leesTekst(req));
  const gekozen = formulier.get('account');
  const account = accounts.find(({ sub }) => sub === gekozen);
  if (!account || !isGelijk(formulier.get('wachtwoord') ?? '', WACHTWOORD)) {
    const fout = 'Kies een account en vul het wachtwoord in. Het wachtwoord is: demo';
    return stuur(res, 422, inlogpagina({ ...basis, gekozen, fout }));
  }
  const sterkte = account.acr === undefined ? {} : { acr: account.acr };
  const login = { accountId: account.sub, remember: false, amr: ['pwd'], ...sterkte };
  await provider.interactionFinished(req, res, { login }, { mergeWithLastSubmission: false });
}

async function leesTekst(req: IncomingMessage): Promise<string> {
  const delen: Buffer[] = [];
  let lengte = 0;
  for await (const deel of req as AsyncIterable<Buffer>) {
    lengte += deel.length;
    if (lengte > MAX_FORMULIER) throw new Error('Het formulier is te groot.');
    delen.push(deel);
  }
  return Buffer.concat(delen).toString('utf8');
}

function isGelijk(a: string, b: string): boolean {
  const afdruk = (tekst: string) => createHash('sha256').update(tekst).digest();
  return timingSafeEqual(afdruk(a), afdruk(b));
}

function stuur(res: ServerResponse, status: number, inhoud: string): void {
  if (res.headersSent) return;
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(inhoud),
  });
  res.end(inhoud);
}
