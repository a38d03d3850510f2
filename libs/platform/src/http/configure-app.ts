import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Authenticatie, registreerCsrf } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { Metingen } from '@navolgbaar/platform/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { HttpException } from '@nestjs/common';
import { API_VERSIE } from './api-versie';
import { weigerOnleesbaar } from './buiten-de-routes';
import { ruimGroteInhoudIn } from './grootste-inhoud';
import { schrijfJson } from './json';

const MEBIBYTE = 1024 * 1024;
const CORRELATIE = /^[\w-]{8,64}$/;

/** The correlation id of a gateway is kept when it is harmless; anything else gets one of ours. */
export function correlatieVan({ headers }: { readonly headers: Readonly<Record<string, unknown>> }): string {
  const kop = headers['x-correlation-id'];
  return typeof kop === 'string' && CORRELATIE.test(kop) ? kop : randomUUID();
}

/**
 * The Fastify server, with limits on what it accepts before any code of ours runs.
 */
export function maakFastify(
  verwerkFout: (fout: unknown, request: FastifyRequest, reply: FastifyReply) => void,
): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: MEBIBYTE,
    trustProxy: 'loopback',
    genReqId: correlatieVan,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    // What Fastify refuses before a route is found, such as a malformed address, is a problem+json too.
    frameworkErrors: verwerkFout,
    clientErrorHandler: weigerOnleesbaar,
  });
}

/**
 * Everything that surrounds the routes, the same in production, in the demo and in the tests.
 * Call it between `NestFactory.create` and `listen`.
 */
export async function configureApp(app: NestFastifyApplication): Promise<void> {
  const configuratie = app.get(Configuratie);
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await app.register(cookie as never);
  await app.register(multipart as never, {
    // A byte more than is kept of a file (`GROOTSTE_BESTAND`): what was cut off here would pass there for a whole one.
    limits: { fileSize: 25 * MEBIBYTE + 1, files: 10, fields: 50, parts: 60 },
  });
  await app.register(helmet as never, { ...beveiliging(configuratie), global: false });
  await app.register(rateLimit as never, {
    global: true,
    max: configuratie.verzoekenPerMinuut,
    timeWindow: 60_000,
    // By address: a cookie or token is not yet verified here, and a made-up one would give a fresh allowance.
    keyGenerator: (request: FastifyRequest) => request.ip,
    errorResponseBuilder: () => new HttpException('te veel verzoeken', 429),
  });
  schrijfJson(server);
  ruimGroteInhoudIn(server, () => app.get(Authenticatie, { strict: false }));
  beveilig(server);
  server.addHook('onRequest', (request, reply, klaar) => {
    void reply.header('api-version', API_VERSIE).header('x-correlation-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    klaar();
  });
  weigerFormulieren(server);
  registreerCsrf(server, configuratie.basisUrl);
  meetVerzoeken(server, app.get(Metingen));
  leesUit(server);
  app.enableShutdownHooks();
}

/** The only routes of the API that take a form: RFC 6749 §3.2 wants one. */
const MET_FORMULIER = new Set(['/api/v1/token']);

/** The API takes JSON. A form is what a page of somebody else can send without asking the browser first. */
function weigerFormulieren(server: FastifyInstance): void {
  server.removeContentTypeParser('text/plain');
  server.addHook('preParsing', (request, _reply, _inhoud, klaar) => {
    const { url = '' } = request.routeOptions;
    const formulier = /^application\/x-www-form-urlencoded/i.test(request.headers['content-type'] ?? '');
    const mag = !url.startsWith('/api/') || MET_FORMULIER.has(url);
    klaar(formulier && !mag ? new HttpException('formulier', 415) : null);
  });
}

/** The same headers for every answer: Helmet makes them once, not again for every request. */
function beveilig(server: FastifyInstance): void {
  let koppen: Record<string, string> | undefined;
  server.addHook('onRequest', (_request, reply, klaar) => {
    if (koppen) void reply.headers(koppen);
    else {
      const voor = new Set(reply.raw.getHeaderNames());
      reply.helmet();
      const gezet = Object.entries(reply.raw.getHeaders()).filter(([naam]) => !voor.has(naam));
      koppen = Object.fromEntries(gezet.map(([naam, waarde]) => [naam, String(waarde)]));
    }
    klaar();
  });
}

/**
 * A file that was refused before all of it was read, stands in the connection before the next request: that one would wait
 * until the timeout breaks off both. Nobody keeps what is read here.
 */
function leesUit(server: FastifyInstance): void {
  server.addHook('onResponse', (request, _reply, klaar) => {
    if (request.isMultipart() && !request.raw.readableEnded) {
      request.raw.unpipe();
      request.raw.resume();
    }
    klaar();
  });
}

function meetVerzoeken(server: FastifyInstance, metingen: Metingen): void {
  server.addHook('onResponse', (request, reply, klaar) => {
    // The route pattern, never the address: an address may hold an id.
    const route = request.routeOptions.url ?? 'onbekend';
    metingen.verzoeken
      .labels(request.method, route, String(reply.statusCode))
      .observe(reply.elapsedTime / 1000);
    klaar();
  });
}

function beveiliging({ basisUrl, oidc }: Configuratie): object {
  const https = basisUrl.startsWith('https://');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        // Logging out ends with a redirect to the identity provider.
        formAction: ["'self'", new URL(oidc.issuer).origin],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    // With `no-referrer` every form would be sent with `Origin: null`.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}
