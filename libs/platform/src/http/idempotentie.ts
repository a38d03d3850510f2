import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { type Observable, from, lastValueFrom } from 'rxjs';

const LEES = `
  SELECT inhoud, antwoord FROM public.idempotentiesleutels WHERE organisatie_id = $1 AND sleutel = $2`;
const BEWAAR = `
  INSERT INTO public.idempotentiesleutels (organisatie_id, sleutel, inhoud, antwoord, gemaakt_op, gebruiker_id)
  VALUES ($1, $2, $3, $4, $5, $6)`;

interface Eerder {
  readonly inhoud: Buffer;
  readonly antwoord: unknown;
}

/** The request was done before: its effect now is undone, and its first answer given again. */
class AlGedaan extends Error {
  constructor(readonly eerder: Eerder) {
    super('Dit verzoek is al gedaan.');
  }
}

const sha256 = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();

const OPGESPLITST = 'nav:opgesplitst';

/**
 * A route whose work is several transactions: it keeps the key itself, per transaction. Kept around all of them, the key
 * would make them one.
 */
export const EigenIdempotentie = () => SetMetadata(OPGESPLITST, true);

/** @throws DomeinFout INVOER_ONGELDIG for a key that is too long */
export function eisSleutel(kop: unknown): asserts kop is string {
  if (typeof kop === 'string' && kop.length <= 255) return;
  throw new DomeinFout('INVOER_ONGELDIG', {}, [
    { name: 'Idempotency-Key', reason: 'Gebruik ten hoogste 255 tekens.' },
  ]);
}

/** Of whom, for which route and under which key; and what was asked. */
export interface Verzoeksleutel {
  readonly plek: string;
  readonly inhoud: unknown;
}

/** An effect with its key and its answer in one transaction. */
@Injectable()
export class Idempotentie {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /**
   * Does the work once: asked again it gives the first answer. What failed leaves no trace and may be tried again.
   * @returns the answer, and whether it was given before
   * @throws DomeinFout IDEMPOTENTIE_ANDERE_INHOUD; whatever the work throws
   */
  async doe<T>(
    actor: Actor,
    { plek, inhoud }: Verzoeksleutel,
    werk: () => Promise<T>,
  ): Promise<{ antwoord: T; herhaald: boolean }> {
    // Bound to person and route: a key of one never answers another.
    const sleutel = sha256(`${actor.gebruikerId} ${plek}`);
    const afdruk = sha256(JSON.stringify(inhoud ?? null));
    try {
      return { antwoord: await this.eenKeer(actor, sleutel, afdruk, werk), herhaald: false };
    } catch (fout) {
      if (!(fout instanceof AlGedaan)) throw fout;
      if (!fout.eerder.inhoud.equals(afdruk)) throw new DomeinFout('IDEMPOTENTIE_ANDERE_INHOUD');
      return { antwoord: fout.eerder.antwoord as T, herhaald: true };
    }
  }

  /**
   * The work with its key, in one transaction. The key is looked up beside the first statements of the work, not before
   * them, since it is nearly always new; a request that was done before is undone, whatever it came to this time.
   * @throws AlGedaan when it was done before
   */
  private async eenKeer<T>(
    actor: Actor,
    sleutel: Buffer,
    inhoud: Buffer,
    werk: () => Promise<T>,
  ): Promise<T> {
    const id = [actor.organisatieId, sleutel];
    const lees = async () => (await this.uow.query<Eerder>('idempotentie-lees', LEES, id))[0];
    try {
      return await this.uow.run(actor, async () => {
        const [eerder, gedaan] = await Promise.allSettled([lees(), werk()]);
        if (eerder.status === 'rejected') throw eerder.reason;
        if (eerder.value) throw new AlGedaan(eerder.value);
        if (gedaan.status === 'rejected') throw gedaan.reason;
        const antwoord = JSON.stringify(gedaan.value ?? null);
        const waarden = [inhoud, antwoord, this.klok.nu().toString(), actor.gebruikerId];
        this.uow.stuur('idempotentie-bewaar', BEWAAR, [...id, ...waarden]);
        return gedaan.value;
      });
    } catch (fout) {
      if (fout instanceof HttpException) throw fout;
      // In an act of its own, that waits for the disk: the first request may not be told as done yet. It also finds the
      // same request that was under way at the same moment and was first: then that is why this one failed. The actor
      // is a copy, since for this request nothing was committed.
      const eerder = await this.uow.run({ ...actor }, lees).catch(() => undefined);
      if (eerder) throw new AlGedaan(eerder);
      throw fout;
    }
  }
}

/**
 * `Idempotency-Key` on POST: key, effect and answer are one transaction. The same key and body gives the first answer
 * again, another body is refused, and a request that failed leaves no trace and may be tried again.
 * A repeated request runs its work again and is undone: a handler of a POST may have no effect outside the database.
 */
@Injectable()
export class IdempotentieInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotentie: Idempotentie,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const kop = request.headers['idempotency-key'];
    const { actor } = request;
    if (request.method !== 'POST' || !kop || !actor) return next.handle();
    if (this.reflector.get<boolean | undefined>(OPGESPLITST, context.getHandler())) return next.handle();
    eisSleutel(kop);
    // A file is read as a stream: it cannot be compared with an earlier one, nor sent twice after a deadlock.
    if (request.headers['content-type']?.startsWith('multipart/')) {
      throw new DomeinFout('INVOER_ONGELDIG', {}, [
        { name: 'Idempotency-Key', reason: 'Gebruik deze header niet bij het sturen van een bestand.' },
      ]);
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const vraag = { plek: `${request.method} ${request.url} ${kop}`, inhoud: request.body };
    const werk = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: null });
    return from(
      this.idempotentie.doe(actor, vraag, werk).then(({ antwoord, herhaald }) => {
        // What the work set on the answer this time is undone with it.
        if (herhaald) void reply.removeHeader('location').header('idempotency-replayed', 'true');
        return antwoord;
      }),
    );
  }
}
