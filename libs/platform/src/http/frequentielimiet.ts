import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/**
 * The number of calls of a route per address and minute. For routes without login; the rest shares the generous limit
 * of `configureApp`.
 */
export const Frequentielimiet = ({ perMinuut }: { perMinuut: number }) =>
  RouteConfig({
    // By address, not by a header as elsewhere: who guesses would send another header with every guess.
    rateLimit: { max: perMinuut, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip },
  });
