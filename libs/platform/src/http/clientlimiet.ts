import {
  type CanActivate,
  type ExecutionContext,
  HttpException,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';

const PER_MINUUT = 'nav:per-client-per-minuut';
const VENSTER_MS = 60_000;

/** How many calls of these routes one system may make in a minute, in each process, from whatever address. */
export const PerClient = (perMinuut: number) => SetMetadata(PER_MINUUT, perMinuut);

interface Teller {
  aantal: number;
  readonly tot: number;
}

/**
 * Counts by who asks and not by address: a system may send from many, and many behind one. Comes after the guard of rights,
 * which finds out who it is.
 */
@Injectable()
export class ClientlimietGuard implements CanActivate {
  private readonly tellers = new Map<string, Teller>();

  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const doelen = [context.getHandler(), context.getClass()];
    const maximum = this.reflector.getAllAndOverride<number | undefined>(PER_MINUUT, doelen);
    const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!maximum || !actor?.gebruikerId) return true;
    const teller = this.teller(actor.gebruikerId);
    teller.aantal += 1;
    if (teller.aantal <= maximum) return true;
    const seconden = Math.ceil((teller.tot - performance.now()) / 1000);
    void context
      .switchToHttp()
      .getResponse<FastifyReply>()
      .header('retry-after', String(Math.max(1, seconden)));
    throw new HttpException('te veel verzoeken', 429);
  }

  private teller(wie: string): Teller {
    const nu = performance.now();
    const bestaand = this.tellers.get(wie);
    if (bestaand && bestaand.tot > nu) return bestaand;
    // There are as many as there are systems: what ran out is replaced, and nothing grows.
    const nieuw = { aantal: 0, tot: nu + VENSTER_MS };
    this.tellers.set(wie, nieuw);
    return nieuw;
  }
}
