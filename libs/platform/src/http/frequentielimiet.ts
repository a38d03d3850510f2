import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { createHmac, randomBytes } from 'node:crypto';

/**
 * The number of calls of a route per address and minute. For routes without login; the rest shares the generous limit
 * of `configureApp`.
 */
export const Frequentielimiet = ({ perMinuut }: { perMinuut: number }) =>
  RouteConfig({
    // By address, not by a header as elsewhere: who guesses would send another header with every guess.
    rateLimit: { max: perMinuut, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip },
  });

/** A key of this process and this day: yesterday's counts can be tied to no address, and nobody else can make these. */
const dagsleutel = { dag: '', sleutel: Buffer.alloc(0) };

/**
 * The address of a request as a digest, for counting where nobody may be known (interface.md §3). The counts live in the
 * memory of one process, so the key does not leave it either.
 */
export function verhuldAdres({ ip }: Pick<FastifyRequest, 'ip'>): string {
  // The day of the machine, not of the law: it only decides when to forget.
  const dag = new Date(performance.timeOrigin + performance.now()).toISOString().slice(0, 10);
  if (dagsleutel.dag !== dag) Object.assign(dagsleutel, { dag, sleutel: randomBytes(32) });
  return createHmac('sha256', dagsleutel.sleutel).update(ip).digest('base64url');
}

/** As `Frequentielimiet`, for routes that must not know who asks. */
export const VerhuldeFrequentielimiet = ({ perMinuut }: { perMinuut: number }) =>
  RouteConfig({ rateLimit: { max: perMinuut, timeWindow: 60_000, keyGenerator: verhuldAdres } });
