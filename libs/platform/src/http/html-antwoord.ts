import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { isGelijk } from './etag';
import { PAGINABELEID } from './foutpagina';

/** How a page went out: what the answer said besides the page, and the pattern of its route. */
export interface Verzending {
  /** Names and values by turns, as `writeHead` takes them. */
  readonly koppen: readonly string[];
  readonly route: string;
}

/** A page as it goes over the line, with a validator over itself: it changes exactly when a reader would see something else. */
export interface Klaarpagina {
  readonly inhoud: Buffer;
  readonly etag: string;
  readonly type: string;
  /** After the first time. */
  verzending?: Verzending;
}

/** A page that is ready to send, also more than once. */
export function alsKlaarpagina(tekst: string, type = 'text/html; charset=utf-8'): Klaarpagina {
  const inhoud = Buffer.from(tekst);
  const etag = `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 27)}"`;
  return { inhoud, etag, type };
}

/** Sends a page that is kept, or says that the asker has it already. How it went stays with it. */
export function stuurKlaarpagina(request: FastifyRequest, reply: FastifyReply, pagina: Klaarpagina): void {
  zetKoppen(reply, pagina);
  pagina.verzending ??= verzendingVan(request, reply);
  stuur(request, reply, pagina);
}

/** A page that is made for this one request. */
export function stuurHtml(request: FastifyRequest, reply: FastifyReply, html: string): void {
  const pagina = alsKlaarpagina(html);
  zetKoppen(reply, pagina);
  stuur(request, reply, pagina);
}

function zetKoppen(reply: FastifyReply, { etag }: Klaarpagina): void {
  void reply.headers({
    etag,
    'cache-control': 'public, max-age=60',
    'content-security-policy': PAGINABELEID,
  });
}

function stuur(request: FastifyRequest, reply: FastifyReply, { inhoud, etag, type }: Klaarpagina): void {
  if (isGelijk(request.headers['if-none-match'], etag)) return void reply.status(304).send();
  void reply.type(type).send(inhoud);
}

/** What belongs to one asker: it may not stand in the answer to another. */
const VAN_EEN_VRAGER = /^(?:connection|set-cookie|x-correlation-id|x-ratelimit-.*)$/;

function verzendingVan(request: FastifyRequest, reply: FastifyReply): Verzending {
  const koppen = Object.entries(reply.getHeaders()).filter(([naam]) => !VAN_EEN_VRAGER.test(naam));
  return {
    koppen: koppen.flatMap(([naam, waarde]) => [naam, String(waarde)]),
    route: request.routeOptions.url ?? 'onbekend',
  };
}

/** A page with what one person typed: nobody keeps it, and no search engine lists it. */
export function stuurEigenHtml(reply: FastifyReply, html: string, status = 200): void {
  void reply.header('x-robots-tag', 'noindex, nofollow');
  weigerMetHtml(reply, status, html);
}

/** A page that refuses what was asked: nobody keeps it. */
export function weigerMetHtml(reply: FastifyReply, status: number, html: string): void {
  void reply.headers({ 'content-security-policy': PAGINABELEID, 'cache-control': 'no-store' });
  void reply.status(status).type('text/html; charset=utf-8').send(html);
}
