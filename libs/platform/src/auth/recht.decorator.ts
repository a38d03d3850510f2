import { type ExecutionContext, SetMetadata, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor';
import type { Rechtnaam } from './rechten';

export const RECHT = 'nav:recht';
export const OPENBAAR = 'nav:openbaar';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

/** The right that a route asks. A route without this and without `@Openbaar()` answers 403. */
export const Recht = (recht: Rechtnaam) => SetMetadata(RECHT, recht);

/** A route that anybody may call without login. Every use stands in the list of the architecture test. */
export const Openbaar = () => SetMetadata(OPENBAAR, true);

/** The actor of the request. */
export const Wie = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('Deze route heeft geen actor: zet @Recht() op de route.');
  return actor;
});
