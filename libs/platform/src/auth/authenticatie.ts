import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor';

/** Finds out who sends a request. The identity capability implements it with sessions and machine tokens. */
export abstract class Authenticatie {
  /** The actor behind a request, or null when nobody is logged in. */
  abstract bepaalActor(request: FastifyRequest): Promise<Actor | null>;
}
