import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { type Observable, from, lastValueFrom } from 'rxjs';

const NEEM = `
  INSERT INTO public.idempotentiesleutels (organisatie_id, sleutel, inhoud, gemaakt_op) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING sleutel`;
const LEES = `
  SELECT inhoud, antwoord FROM public.idempotentiesleutels WHERE organisatie_id = $1 AND sleutel = $2`;
const BEWAAR = `
  UPDATE public.idempotentiesleutels SET antwoord = $3 WHERE organisatie_id = $1 AND sleutel = $2`;

const sha256 = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();

/**
 * `Idempotency-Key` on POST: key, effect and answer are one transaction. The same key and body gives the first answer
 * again, another body is refused, and a request that failed leaves no trace and may be tried again.
 */
@Injectable()
export class IdempotentieInterceptor implements NestInterceptor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const kop = request.headers['idempotency-key'];
    const { actor } = request;
    if (request.method !== 'POST' || !kop || !actor) return next.handle();
    if (typeof kop !== 'string' || kop.length > 255) {
      throw new DomeinFout('INVOER_ONGELDIG', {}, [
        { name: 'Idempotency-Key', reason: 'Gebruik ten hoogste 255 tekens.' },
      ]);
    }
    // A file is read as a stream: it cannot be compared with an earlier one, nor sent twice after a deadlock.
    if (request.headers['content-type']?.startsWith('multipart/')) {
      throw new DomeinFout('INVOER_ONGELDIG', {}, [
        { name: 'Idempotency-Key', reason: 'Gebruik deze header niet bij het sturen van een bestand.' },
      ]);
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // Bound to person and route: a key of one never answers another.
    const sleutel = sha256(`${actor.gebruikerId} ${request.method} ${request.url} ${kop}`);
    const inhoud = sha256(JSON.stringify(request.body ?? null));
    return from(
      this.uow.run(actor, async () => {
        const id = [actor.organisatieId, sleutel];
        const genomen = await this.uow.query('idempotentie-neem', NEEM, [
          ...id,
          inhoud,
          this.klok.nu().toString(),
        ]);
        if (genomen.length > 0) {
          const antwoord: unknown = await lastValueFrom(next.handle(), { defaultValue: null });
          this.uow.stuur('idempotentie-bewaar', BEWAAR, [...id, JSON.stringify(antwoord ?? null)]);
          return antwoord;
        }
        const [eerder] = await this.uow.query<{ inhoud: Buffer; antwoord: unknown }>(
          'idempotentie-lees',
          LEES,
          id,
        );
        if (!eerder || !eerder.inhoud.equals(inhoud)) throw new DomeinFout('IDEMPOTENTIE_ANDERE_INHOUD');
        void reply.header('idempotency-replayed', 'true');
        return eerder.antwoord;
      }),
    );
  }
}
