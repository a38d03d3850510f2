import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { Logboek } from '@navolgbaar/platform/observability';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { naarProblem } from './problem';

/** Turns every error of every route into `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logboek: Logboek) {}

  catch(fout: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.antwoord(fout, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also used for what Fastify refuses before a route is found, such as a malformed address. */
  antwoord(fout: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = naarProblem(fout, request.url?.split('?')[0] ?? '', String(request.id));
    if (problem.status >= 500) {
      this.logboek.error(
        { err: fout, correlatieId: problem.correlatieId, code: problem.code },
        'verzoek mislukt',
      );
    }
    if (reply.sent) return;
    if (problem.status === 503) void reply.header('retry-after', '30');
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(problem);
  }
}
