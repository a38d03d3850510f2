import {
  type ExecutionContext,
  Injectable,
  createParamDecorator,
  type CallHandler,
  type NestInterceptor,
} from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, map } from 'rxjs';
import { isGelijk } from './etag';

const etagVan = (versie: number): string => `"v${versie}"`;

/**
 * The version that the caller has seen, from `If-Match`.
 * @throws DomeinFout VERSIE_ONTBREEKT (428) without the header; VERSIE_VEROUDERD (412) when it is no ETag of ours
 */
export const Versie = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const kop = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (!kop) throw new DomeinFout('VERSIE_ONTBREEKT');
    const gevonden = /^"v(\d{1,9})"$/.exec(kop);
    if (!gevonden) throw new DomeinFout('VERSIE_VEROUDERD');
    return Number(gevonden[1]);
  },
  [documenteerIfMatch],
);

/** The contract names the header of every route that asks a version. */
function documenteerIfMatch(doel: object, naam: string | symbol | undefined): void {
  const methode = naam === undefined ? undefined : Object.getOwnPropertyDescriptor(doel, naam);
  if (naam === undefined || !methode) return;
  // Not `required`: then a generated client could not leave it to one place for all calls. Without it follows 428.
  const description = 'De ETag van de versie die u hebt gezien. Zonder deze header volgt 428.';
  const kop = { name: 'If-Match', required: false, description };
  ApiHeader({ ...kop, schema: { type: 'string', example: '"v1"' } })(doel, naam, methode);
}

/** Gives every answer that has a `versie` its ETag, and answers 304 to a reader who already has it. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((antwoord: unknown) => {
        const versie = (antwoord as { versie?: unknown } | null)?.versie;
        if (typeof versie !== 'number') return antwoord;
        void reply.header('etag', etagVan(versie));
        if (request.method !== 'GET' || !isGelijk(request.headers['if-none-match'], etagVan(versie)))
          return antwoord;
        void reply.status(304);
        return undefined;
      }),
    );
  }
}
