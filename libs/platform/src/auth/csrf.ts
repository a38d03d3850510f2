import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SESSIECOOKIE, leesCookie } from './sessie';

const VEILIG = new Set(['GET', 'HEAD', 'OPTIONS']);

type Verzoek = Pick<FastifyRequest, 'method' | 'headers'>;

/**
 * Whether a request may use the session cookie of the browser (ASVS 5.0 3.5.1, 3.5.3). Sec-Fetch-Site decides: the
 * browser writes it and a page cannot. Where it is missing or says `none` (old browsers, plain http), the Origin must be
 * ours. A request without the session cookie, or with a bearer token, lends no authority from the browser.
 */
export function isHerkomstVertrouwd(request: Verzoek, eigenOorsprong: string): boolean {
  const { method, headers } = request;
  if (VEILIG.has(method) || leesCookie(request, SESSIECOOKIE) === null || heeftBearer(request)) return true;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin') return true;
  if (site !== undefined && site !== 'none') return false;
  return headers.origin === eigenOorsprong;
}

/** Whether the request carries a bearer token; then its cookies are not looked at. */
export function heeftBearer({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return /^bearer /i.test(headers.authorization ?? '');
}

/** Puts the check before every route, also those without a guard. `basisUrl` is the address people see. */
export function registreerCsrf(server: FastifyInstance, basisUrl: string): void {
  const { origin } = new URL(basisUrl);
  server.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, klaar: () => void) => {
    if (isHerkomstVertrouwd(request, origin)) return klaar();
    weiger(request, reply);
  });
}

function weiger(request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .code(403)
    .type('application/problem+json; charset=utf-8')
    .send({
      type: 'about:blank',
      title: 'Dit verzoek komt niet van deze website',
      status: 403,
      code: 'CSRF_GEWEIGERD',
      detail: 'Open de pagina opnieuw via Navolgbaar en probeer het nog een keer.',
      instance: request.url.split('?')[0],
      correlatieId: request.id,
    });
}
