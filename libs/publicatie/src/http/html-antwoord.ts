import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

/** No script at all, and forms only to ourselves: public pages need nothing else. */
export const PAGINABELEID = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

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
