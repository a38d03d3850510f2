import { RouteConfig } from '@nestjs/platform-fastify';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Authenticatie, type Rechtnaam, heeftRecht } from '@navolgbaar/platform/auth';
import { UnauthorizedException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/**
 * How large the body of this route may be, in bytes, where that is more than elsewhere. Who asks and
 * whether he may is looked at before the body is read: it stays in memory, and a guard comes after that.
 */
export const GrootsteInhoud = (bytes: number, recht: Rechtnaam) =>
  RouteConfig({ grootsteInhoud: { bytes, recht } });

/** Call it before the routes are made. @param wie only looked up when a request comes */
export function ruimGroteInhoudIn(server: FastifyInstance, wie: () => Authenticatie): void {
  server.addHook('onRoute', (route) => {
    const { grootsteInhoud } = (route.config ?? {}) as {
      grootsteInhoud?: { readonly bytes: number; readonly recht: Rechtnaam };
    };
    if (!grootsteInhoud) return;
    const { bytes, recht } = grootsteInhoud;
    route.bodyLimit = bytes;
    route.onRequest = [
      ...[route.onRequest ?? []].flat(),
      async (request) => {
        const actor = await wie().bepaalActor(request, { gebruik: false });
        if (!actor) throw new UnauthorizedException();
        if (!heeftRecht(actor, recht)) throw new DomeinFout('GEEN_RECHT', { recht });
      },
    ];
  });
}
