import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor';

/** Finds out who sends a request. The identity capability implements it with sessions and machine tokens. */
export abstract class Authenticatie {
  /**
   * The actor behind a request, or null when nobody is logged in.
   * @param opties.gebruik whether the request is use of the session, so that it lasts longer; yes by default
   */
  abstract bepaalActor(
    request: FastifyRequest,
    opties?: { readonly gebruik: boolean },
  ): Promise<Actor | null>;
}
