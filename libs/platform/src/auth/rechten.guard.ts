import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomeinFout } from '@navolgbaar/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticatie } from './authenticatie';
import { OPENBAAR, RECHT } from './recht.decorator';
import { type Rechtnaam, heeftRecht } from './rechten';

/** Default deny: only `@Openbaar()` routes and holders of the named right pass. */
@Injectable()
export class RechtenGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticatie: Authenticatie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const doelen = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(OPENBAAR, doelen)) return true;
    const recht = this.reflector.getAllAndOverride<Rechtnaam>(RECHT, doelen);
    if (!recht) throw new DomeinFout('GEEN_RECHT', { recht: 'geen' });
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.authenticatie.bepaalActor(request);
    if (!actor) throw new UnauthorizedException();
    if (request.sessierest) {
      // The page warns before the session ends (WCAG 2.2.1); it must not ask, or asking would keep the session alive.
      const { inactief, uiterlijk } = request.sessierest;
      const reply = context.switchToHttp().getResponse<FastifyReply>();
      void reply.header('sessie-einde', `inactief=${inactief}, uiterlijk=${uiterlijk}`);
    }
    if (!heeftRecht(actor, recht)) throw new DomeinFout('GEEN_RECHT', { recht });
    request.actor = actor;
    return true;
  }
}
