import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nieuwId } from '@navolgbaar/platform/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { API_VERSIE } from './api-versie';
import { naarProblem } from './problem';
import { ProblemFilter } from './problem.filter';

/** No hook runs for what is refused before a route is found, so these answers bring their headers themselves. */
const KOPPEN: Readonly<Record<string, string>> = {
  'api-version': API_VERSIE,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** For `frameworkErrors`, which Fastify wants before the application and its filter exist. */
export function uitgesteldeFoutafhandeling() {
  let filter: ProblemFilter | undefined;
  return {
    verwerk: (fout: unknown, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(KOPPEN).header('x-correlation-id', request.id);
      if (filter) filter.antwoord(fout, request, reply);
      else void reply.status(503).send();
    },
    gebruik: (app: NestFastifyApplication) => {
      filter = app.get(ProblemFilter);
    },
  };
}

const PER_CODE: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * What the HTTP parser of Node refuses (no HTTP at all, an address or header that is too long, a sender that stalls).
 * There is no request yet: only a socket to write on.
 */
export function weigerOnleesbaar(fout: Error & { code?: string }, socket: Socket): void {
  if (fout.code === 'ECONNRESET' || socket.destroyed) return;
  const correlatieId = nieuwId();
  const problem = naarProblem({ statusCode: PER_CODE[fout.code ?? ''] ?? 400 }, '', correlatieId);
  const inhoud = JSON.stringify(problem);
  const koppen = {
    ...KOPPEN,
    'x-correlation-id': correlatieId,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(inhoud),
    connection: 'close',
  };
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}`);
  if (!socket.writable) socket.destroy();
  else socket.end(`HTTP/1.1 ${problem.status} ${problem.code}\r\n${regels.join('\r\n')}\r\n\r\n${inhoud}`);
}
