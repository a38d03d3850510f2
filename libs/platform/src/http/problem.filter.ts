import { type ArgumentsHost, Catch, type ExceptionFilter, Optional } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { heeftVastgelegd } from '@navolgbaar/platform/database';
import { Logboek } from '@navolgbaar/platform/observability';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Foutpagina, PAGINABELEID, wilPagina } from './foutpagina';
import { naarProblem, type Problem } from './problem';

const LEZEND = /^(GET|HEAD|OPTIONS)$/;

/** Turns every error of every route into `application/problem+json`, or into a page for who reads it in a browser. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logboek: Logboek,
    @Optional() private readonly pagina?: Foutpagina,
  ) {}

  catch(fout: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.antwoord(fout, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also used for what Fastify refuses before a route is found, such as a malformed address. */
  antwoord(fout: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = this.probleem(fout, request);
    if (problem.status >= 500) {
      this.logboek.error(
        { err: fout, correlatieId: problem.correlatieId, code: problem.code },
        'verzoek mislukt',
      );
    }
    if (reply.sent) return;
    if (problem.status === 503) void reply.header('retry-after', '30');
    void reply.status(problem.status);
    if (this.pagina && wilPagina(request)) void stuurPagina(this.pagina, problem, reply);
    else stuurProblem(problem, reply);
  }

  private probleem(fout: unknown, request: FastifyRequest): Problem {
    const instance = request.url?.split('?')[0] ?? '';
    const problem = naarProblem(fout, instance, String(request.id));
    if (LEZEND.test(request.method)) {
      // Who only reads has stored nothing: whether its audit line reached the disk is not his to worry about.
      return problem.code === 'VASTLEGGEN_ONZEKER'
        ? naarProblem(new DomeinFout('NIET_BESCHIKBAAR'), instance, problem.correlatieId)
        : problem;
    }
    if (problem.code !== 'NIET_BESCHIKBAAR') return problem;
    // "Nothing was stored" is only true as long as no transaction of this request was committed.
    const { actor } = request;
    if (!actor || !heeftVastgelegd(actor)) return problem;
    return naarProblem(new DomeinFout('VASTLEGGEN_ONZEKER'), instance, problem.correlatieId);
  }
}

function stuurProblem(problem: Problem, reply: FastifyReply): void {
  void reply.type('application/problem+json; charset=utf-8').send(problem);
}

/** Nest and Fastify wait for the answer itself, so that a page may take its time to be made. */
async function stuurPagina(pagina: Foutpagina, problem: Problem, reply: FastifyReply): Promise<void> {
  const html = await pagina.html(problem).catch(() => null);
  // An error page that fails must not hide what went wrong.
  if (html === null) return stuurProblem(problem, reply);
  void reply.headers({
    'cache-control': 'no-store',
    'content-security-policy': PAGINABELEID,
    vary: 'accept',
  });
  void reply.type('text/html; charset=utf-8').send(html);
}
