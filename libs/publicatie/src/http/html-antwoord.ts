import { PAGINABELEID } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

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
