import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomBytes } from 'node:crypto';

/** `__Host-`: only over https or localhost, only this host, whole path (ASVS 5.0 3.3.1 to 3.3.4). */
export const SESSIECOOKIE = '__Host-nav_sessie';

const KENMERKEN = 'Path=/; HttpOnly; Secure; SameSite=Lax';
/** 256 random bits, base64url. */
const TOKEN = /^[\w-]{43}$/;

export interface Sessietoken {
  /** What the browser holds; the server forgets it. */
  readonly token: string;
  /** SHA-256 of the token: all that the server stores, so that a copy of the database opens no session. */
  readonly hash: Buffer;
}

export function nieuwSessietoken(): Sessietoken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashVanToken(token) };
}

export function hashVanToken(token: string): Buffer {
  return createHash('sha256').update(token, 'ascii').digest();
}

/** The value of one of our cookies in this request. Our values are base64url or compact JOSE: nothing to decode. */
export function leesCookie(request: Pick<FastifyRequest, 'headers'>, naam: string): string | null {
  for (const paar of (request.headers.cookie ?? '').split(';')) {
    const [sleutel, waarde] = paar.trim().split('=', 2);
    if (sleutel === naam) return waarde ?? null;
  }
  return null;
}

/** The hash of the session token of this request, or null when there is none or it cannot be one of ours. */
export function leesSessiehash(request: Pick<FastifyRequest, 'headers'>): Buffer | null {
  const token = leesCookie(request, SESSIECOOKIE);
  return token !== null && TOKEN.test(token) ? hashVanToken(token) : null;
}

/** Adds a cookie that scripts cannot read. Without `seconden` it ends with the browser. */
export function zetCookie(reply: FastifyReply, naam: string, waarde: string, seconden?: number): void {
  const duur = seconden === undefined ? '' : `; Max-Age=${seconden}`;
  // Fastify adds repeated set-cookie headers to one another instead of replacing them.
  void reply.header('set-cookie', `${naam}=${waarde}; ${KENMERKEN}${duur}`);
}

export function wisCookie(reply: FastifyReply, naam: string): void {
  zetCookie(reply, naam, '', 0);
}
