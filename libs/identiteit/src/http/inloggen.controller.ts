import { Controller, Get, HttpStatus, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  INLOGCOOKIE,
  INLOGDUUR,
  InlogFout,
  Inlogtransacties,
  OidcClient,
  Openbaar,
  SESSIECOOKIE,
  leesCookie,
  leesSessiehash,
  veiligPad,
  wisCookie,
  zetCookie,
} from '@navolgbaar/platform/auth';
import { Frequentielimiet } from '@navolgbaar/platform/http';
import { Logboek } from '@navolgbaar/platform/observability';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Inloggen } from '../application/inloggen/inloggen.use-case';
import { Uitloggen } from '../application/uitloggen/uitloggen.use-case';
import { type Inlogprobleem, PAGINABELEID, inlogprobleempagina, organisatiekeuze } from './paginas';

const CODE = /^[\w-]{1,64}$/;

/** Login and logout in the browser. Pages, not API: a person follows these by links and redirects. */
@ApiExcludeController()
@Controller()
export class InloggenController {
  constructor(
    private readonly oidc: OidcClient,
    private readonly transacties: Inlogtransacties,
    private readonly inloggen: Inloggen,
    private readonly uitloggen: Uitloggen,
    private readonly logboek: Logboek,
  ) {}

  /** Sends the browser to the identity provider. `terug` is the local path to open afterwards. */
  @Get('inloggen')
  @Openbaar()
  @Frequentielimiet({ perMinuut: 300 })
  async begin(
    @Query('terug') terug: unknown,
    @Query('organisatie') organisatie: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    try {
      const gekozen = typeof organisatie === 'string' && CODE.test(organisatie) ? organisatie : null;
      const { url, transactie } = await this.oidc.begin(veiligPad(terug), gekozen);
      zetCookie(reply, INLOGCOOKIE, await this.transacties.verzegel(transactie), INLOGDUUR);
      await stuurDoor(reply, url.href);
    } catch (fout) {
      await this.meldFout(fout, request, reply);
    }
  }

  /** The answer of the identity provider: checks it and begins a session with a new token. */
  @Get('inloggen/terug')
  @Openbaar()
  @Frequentielimiet({ perMinuut: 300 })
  async terug(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const transactie = await this.transacties.open(leesCookie(request, INLOGCOOKIE));
    // Used once, whatever the outcome.
    wisCookie(reply, INLOGCOOKIE);
    if (!transactie) return this.toonProbleem('POGING_ONGELDIG', request, reply);
    try {
      const identiteit = await this.oidc.rondAf(zoekdeel(request), transactie);
      const uitkomst = await this.inloggen.execute({
        identiteit,
        organisatie: transactie.organisatie,
        vorigeSessie: leesSessiehash(request),
        correlatieId: request.id,
        herkomst: request.ip,
      });
      if (uitkomst.soort === 'geweigerd') return await this.toonProbleem(uitkomst.reden, request, reply);
      if (uitkomst.soort === 'kies') {
        return await stuurPagina(
          reply,
          HttpStatus.OK,
          organisatiekeuze(uitkomst.organisaties, transactie.terug),
        );
      }
      zetCookie(reply, SESSIECOOKIE, uitkomst.token);
      await stuurDoor(reply, transactie.terug);
    } catch (fout) {
      await this.meldFout(fout, request, reply);
    }
  }

  /**
   * Ends the session here, and sends the browser on to the logout of the provider where that exists. A script that asks
   * for JSON gets the address instead, since it cannot follow a redirect to another origin.
   */
  @Post('uitloggen')
  @Openbaar()
  async uit(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const hash = leesSessiehash(request);
    if (hash) await this.uitloggen.execute(hash, { correlatieId: request.id, herkomst: request.ip });
    wisCookie(reply, SESSIECOOKIE);
    // What the browser kept of case pages goes too (ASVS 5.0 14.3.1).
    void reply.header('clear-site-data', '"cache"');
    const naar = (await this.oidc.uitlogUrl())?.href ?? '/';
    if (request.headers.accept?.includes('application/json')) {
      await reply.code(HttpStatus.OK).send({ naar });
      return;
    }
    await stuurDoor(reply, naar);
  }

  private async meldFout(fout: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (!(fout instanceof InlogFout)) throw fout;
    const oorzaak = fout.cause instanceof Error ? fout.cause.name : null;
    this.logboek.warn({ reden: fout.code, oorzaak, correlatieId: request.id }, 'inloggen mislukt');
    await this.toonProbleem(fout.code, request, reply);
  }

  private async toonProbleem(
    probleem: Inlogprobleem,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { status, inhoud } = inlogprobleempagina(probleem, request.id);
    await stuurPagina(reply, status, inhoud);
  }
}

function zoekdeel(request: FastifyRequest): string {
  const vraagteken = request.url.indexOf('?');
  return vraagteken < 0 ? '' : request.url.slice(vraagteken);
}

async function stuurDoor(reply: FastifyReply, naar: string): Promise<void> {
  await reply.header('cache-control', 'no-store').redirect(naar, HttpStatus.SEE_OTHER);
}

async function stuurPagina(reply: FastifyReply, status: number, inhoud: string): Promise<void> {
  await reply
    .code(status)
    .header('content-security-policy', PAGINABELEID)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(inhoud);
}
