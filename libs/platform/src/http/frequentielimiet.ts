import { RouteConfig } from '@nestjs/platform-fastify';

/**
 * The number of calls of a route per address and minute. For routes without login; the rest shares the generous limit
 * of `configureApp`.
 */
export const Frequentielimiet = ({ perMinuut }: { perMinuut: number }) =>
  RouteConfig({ rateLimit: { max: perMinuut, timeWindow: 60_000 } });
