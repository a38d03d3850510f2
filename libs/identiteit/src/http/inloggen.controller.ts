import { Controller, Get, HttpStatus, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  type ExterneIdentiteit,
  INLOGCOOKIE,
  INLOGDUUR,
  InlogFout,
  type Inlogdienst,
  Inlogtransacties,
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
import { TOEGANGSCOOKIE, TOEGANGSDUUR, Toegangsbewijzen } from '../application/eherkenning/toegangsbewijs';
import { Inlogdiensten } from '../application/inlogdiensten';
import { Inloggen } from '../application/inloggen/inloggen.use-case';
import { Uitloggen } from '../application/uitloggen/uitloggen.use-case';
import { type Inlogprobleem, PAGINABELEID, inlogprobleempagina, organisatiekeuze } from './paginas';
import { TOEGANGSPAD } from './toegang-paginas';

const CODE = /^[\w-]{1,64}$/;

/** Anything may stand in an address: each part is looked at before it is used. */
interface Beginvraag {
  readonly terug?: unknown;
  readonly organisatie?: unknown;
}

/** Login and logout in the browser. Pages, not API: a person follows these by links and redirects. */
@ApiExcludeController()
@Controller()
export class InloggenController {
  constructor(
    private readonly diensten: Inlogdiensten,
    private readonly transacties: Inlogtransacties,
    private readonly bewijzen: Toegangsbewijzen,
    private readonly inloggen: Inloggen,
    private readonly uitloggen: Uitloggen,
    private readonly logboek: Logboek,
  ) {}

  /** Sends the browser to the identity provider. `terug` is the local path to open afterwards. */
  @Get('inloggen')
  @Openbaar()
  @Frequentielimiet({ perMinuut: 300 })
  begin(
    @Query() vraag: Beginvraag,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.stuurNaar('organisatie', vraag, request, reply);
  }

  /** The same to eHerkenning, for people of providers. 404 where it is not set up. */
  @Get('inloggen/eherkenning')
  @Openbaar()
  @Frequentielimiet({ perMinuut: 300 })
  beginEherkenning(
    @Query() vraag: Beginvraag,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.stuurNaar('eherkenning', vraag, request, reply);
  }

  /** The answer of the identity provider: checks it and begins a session with a new token. */
  @Get('inloggen/terug')
  @Openbaar()
  @Frequentielimiet({ perMinuut: 300 })
  terug(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.rondAf('organisatie', request, reply);
  }

  /** The answer of eHerkenning. Who has no account yet goes on to ask for one. */
  @Get('inloggen/eherkenning/terug')
  @Openbaar()
  @Frequentielimiet({ perMinuut: 300 })
  terugEherkenning(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.rondAf('eherkenning', request, reply);
  }

  /**
   * Ends the session here, and sends the browser on to the logout of the provider where that exists. A script that asks
   * for JSON gets the address instead, since it cannot follow a redirect to another origin.
   */
  @Post('uitloggen')
  @Openbaar()
  async uit(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const hash = leesSessiehash(request);
    const bron = { correlatieId: request.id, herkomst: request.ip };
    const dienst = hash ? await this.uitloggen.execute(hash, bron) : 'organisatie';
    wisCookie(reply, SESSIECOOKIE);
    // What the browser kept of case pages goes too (ASVS 5.0 14.3.1).
    void reply.header('clear-site-data', '"cache"');
    const naar = (await this.diensten.uitlogUrl(dienst))?.href ?? '/';
    if (request.headers.accept?.includes('application/json')) {
      await reply.code(HttpStatus.OK).send({ naar });
      return;
    }
    await stuurDoor(reply, naar);
  }

  private async stuurNaar(
    dienst: Inlogdienst,
    { terug, organisatie }: Beginvraag,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    try {
      const gekozen = typeof organisatie === 'string' && CODE.test(organisatie) ? organisatie : null;
      const { url, transactie } = await this.diensten.van(dienst).begin(veiligPad(terug), gekozen);
      zetCookie(reply, INLOGCOOKIE, await this.transacties.verzegel(transactie), INLOGDUUR);
      await stuurDoor(reply, url.href);
    } catch (fout) {
      await this.meldFout(fout, dienst, request, reply);
    }
  }

  private async rondAf(dienst: Inlogdienst, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const client = this.diensten.van(dienst);
    const transactie = await this.transacties.open(leesCookie(request, INLOGCOOKIE));
    // Used once, whatever the outcome.
    wisCookie(reply, INLOGCOOKIE);
    // An answer that comes in by the door of another service is no answer to this attempt.
    if (transactie?.dienst !== dienst) return this.toonProbleem('POGING_ONGELDIG', dienst, request, reply);
    try {
      const identiteit = await client.rondAf(zoekdeel(request), transactie);
      const { organisatie, terug } = transactie;
      const uitkomst = await this.inloggen.execute({
        ...{ dienst, identiteit, organisatie },
        vorigeSessie: leesSessiehash(request),
        correlatieId: request.id,
        herkomst: request.ip,
      });
      switch (uitkomst.soort) {
        case 'geweigerd':
          return await this.toonProbleem(uitkomst.reden, dienst, request, reply);
        case 'kies':
          return await stuurPagina(
            reply,
            HttpStatus.OK,
            organisatiekeuze(uitkomst.organisaties, terug, dienst),
          );
        case 'vraag-account':
          return await this.laatVragen(identiteit, reply);
        case 'ingelogd':
          zetCookie(reply, SESSIECOOKIE, uitkomst.token);
          return await stuurDoor(reply, terug);
      }
    } catch (fout) {
      await this.meldFout(fout, dienst, request, reply);
    }
  }

  private async laatVragen(identiteit: ExterneIdentiteit, reply: FastifyReply): Promise<void> {
    const { issuer, sub, kvk, naam, geverifieerdeEmail } = identiteit;
    const bewijs = { issuer, sub, kvk: kvk ?? '', naam: naam ?? '', email: geverifieerdeEmail ?? '' };
    zetCookie(reply, TOEGANGSCOOKIE, await this.bewijzen.verzegel(bewijs), TOEGANGSDUUR);
    await stuurDoor(reply, TOEGANGSPAD);
  }

  private async meldFout(
    fout: unknown,
    dienst: Inlogdienst,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (!(fout instanceof InlogFout)) throw fout;
    const oorzaak = fout.cause instanceof Error ? fout.cause.name : null;
    this.logboek.warn({ reden: fout.code, oorzaak, dienst, correlatieId: request.id }, 'inloggen mislukt');
    await this.toonProbleem(fout.code, dienst, request, reply);
  }

  private async toonProbleem(
    probleem: Inlogprobleem,
    dienst: Inlogdienst,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { status, inhoud } = inlogprobleempagina(probleem, request.id, dienst);
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
