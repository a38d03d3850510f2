import type { FastifyReply } from 'fastify';
import { SESSIECOOKIE, hashVanToken, leesSessiehash, nieuwSessietoken, wisCookie, zetCookie } from './sessie';

function vangCookies(): { reply: FastifyReply; cookies: string[] } {
  const cookies: string[] = [];
  const reply = { header: (_: string, waarde: string) => cookies.push(waarde) };
  return { reply: reply as unknown as FastifyReply, cookies };
}

describe('de sessiecookie', () => {
  it('is alleen voor deze host, alleen beveiligd en niet leesbaar voor scripts', () => {
    const { reply, cookies } = vangCookies();
    zetCookie(reply, SESSIECOOKIE, 'waarde');
    expect(cookies[0]).toMatch(/^__Host-nav_sessie=waarde;/);
    for (const kenmerk of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      expect(cookies[0]).toContain(kenmerk);
    expect(cookies[0]).not.toMatch(/Domain|Max-Age|Expires/);
  });

  it('wordt gewist met dezelfde kenmerken', () => {
    const { reply, cookies } = vangCookies();
    wisCookie(reply, SESSIECOOKIE);
    expect(cookies[0]).toMatch(/^__Host-nav_sessie=;.*Max-Age=0/);
    expect(cookies[0]).toContain('Secure');
  });

  it('heeft een token van 256 bits, elke keer een ander, en bewaart alleen de hash', () => {
    const tokens = new Set(Array.from({ length: 100 }, () => nieuwSessietoken().token));
    expect(tokens.size).toBe(100);
    const { token, hash } = nieuwSessietoken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hash).toEqual(hashVanToken(token));
    expect(hash.toString('base64url')).not.toBe(token);
  });

  it.each(['kort', 'a'.repeat(44), `${'a'.repeat(42)}%`, ''])(
    'telt een vreemde waarde niet: "%s"',
    (waarde) => {
      expect(leesSessiehash({ headers: { cookie: `${SESSIECOOKIE}=${waarde}` } })).toBeNull();
    },
  );

  it('leest geen cookie die alleen op de onze lijkt', () => {
    const { token } = nieuwSessietoken();
    expect(leesSessiehash({ headers: { cookie: `x${SESSIECOOKIE}=${token}` } })).toBeNull();
    expect(leesSessiehash({ headers: { cookie: `a=1; ${SESSIECOOKIE}=${token}` } })).toEqual(
      hashVanToken(token),
    );
  });
});
