import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { PAGINABELEID } from './foutpagina';

/** With a validator over the page itself: it changes exactly when a reader would see something else. */
export function stuurHtml(request: FastifyRequest, reply: FastifyReply, html: string): void {
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`;
  void reply.headers({
    etag,
    'cache-control': 'public, max-age=60',
    'content-security-policy': PAGINABELEID,
  });
  if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
  void reply.type('text/html; charset=utf-8').send(html);
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
