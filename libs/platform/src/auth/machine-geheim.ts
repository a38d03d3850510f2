import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const LENGTE = 32;
/** N = 2^15, r = 8, p = 1: about 50 ms off the event loop, OWASP's minimum for a random secret and far above need. */
const KOSTEN = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;

const verwerk = (geheim: string, zout: Buffer, opties: { N: number; r: number; p: number; maxmem: number }) =>
  new Promise<Buffer>((klaar, mislukt) => {
    scrypt(geheim, zout, LENGTE, opties, (fout, sleutel) => (fout ? mislukt(fout) : klaar(sleutel)));
  });

/** A new client secret of 256 bits. Shown once, stored only as hash. */
export function nieuwClientgeheim(): string {
  return randomBytes(32).toString('base64url');
}

/** `scrypt$N$r$p$salt$hash`, so that stored hashes stay readable when the costs change. */
export async function hashGeheim(geheim: string): Promise<string> {
  const zout = randomBytes(16);
  const hash = await verwerk(geheim, zout, KOSTEN);
  return [
    'scrypt',
    KOSTEN.N,
    KOSTEN.r,
    KOSTEN.p,
    zout.toString('base64url'),
    hash.toString('base64url'),
  ].join('$');
}

/** A hash that no secret has: an unknown client takes as long as a known one with a wrong secret. */
const NIEMAND = `scrypt$${KOSTEN.N}$${KOSTEN.r}$${KOSTEN.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Whether the secret belongs to the hash; with a null hash it does the same work and answers false. */
export async function geheimKlopt(geheim: string, hash: string | null): Promise<boolean> {
  const [, n, r, p, zout, bewaard] = (hash ?? NIEMAND).split('$');
  const kosten = { N: Number(n), r: Number(r), p: Number(p), maxmem: KOSTEN.maxmem };
  const berekend = await verwerk(geheim, Buffer.from(zout ?? '', 'base64url'), kosten);
  const verwacht = Buffer.from(bewaard ?? '', 'base64url');
  return verwacht.length === berekend.length && timingSafeEqual(verwacht, berekend) && hash !== null;
}
