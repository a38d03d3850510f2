import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { GelezenDocument } from '../application/lees-document/lees-document.use-case';
import { downloadkop } from './downloadkop';

/** Whatever is in the file, a browser may only save it: it runs nothing in our origin (ASVS 5.4.1, 3.4.4). */
export function alsDownload(reply: FastifyReply, { document, inhoud }: GelezenDocument): StreamableFile {
  void reply.header('content-security-policy', "sandbox; default-src 'none'");
  void reply.header('x-content-type-options', 'nosniff');
  void reply.header('cache-control', 'private, no-store');
  return new StreamableFile(inhoud, {
    type: document.mediatype,
    disposition: downloadkop(document.naam),
    length: document.grootte,
  });
}
