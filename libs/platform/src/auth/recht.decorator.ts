import { type ExecutionContext, SetMetadata, applyDecorators, createParamDecorator } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor';
import type { Rechtnaam } from './rechten';

/** Seconds that a session still lasts: without another request, and whatever one does. */
export interface Sessierest {
  readonly inactief: number;
  readonly uiterlijk: number;
}

export const RECHT = 'nav:recht';
export const OPENBAAR = 'nav:openbaar';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
    /** How long the session of a person still lasts; absent for a machine. */
    sessierest?: Sessierest;
  }
}

/** The right that a route asks; the contract names it too. A route without this and without `@Openbaar()` answers 403. */
export const Recht = (recht: Rechtnaam): MethodDecorator =>
  applyDecorators(SetMetadata(RECHT, recht), ApiExtension('x-recht', recht));

/** A route that anybody may call without login. Every use stands in the list of the architecture test. */
export const Openbaar = () => SetMetadata(OPENBAAR, true);

/** The actor of the request. */
export const Wie = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('Deze route heeft geen actor: zet @Recht() op de route.');
  return actor;
});
