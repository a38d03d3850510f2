import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar } from '@navolgbaar/platform/auth';
import { maakCursor, stuurHtml, weigerMetHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Registerlezer, type Registerregel } from '../application/ports/register';
import { leesRegistercursor } from './registercursor';
import { registerpaginas } from './paginas/paginas';

const PER_BLADZIJDE = 20;
const LANGSTE_ZOEKTEKST = 100;
const SLUG = /^[a-z0-9-]{1,200}$/;

/**
 * The public register: plain pages that work without script. What is withdrawn must be gone soon, so caches ask again
 * after a minute.
 */
@ApiExcludeController()
@Controller('register')
export class RegisterController {
  constructor(private readonly register: Registerlezer) {}

  /** The list, newest first, with a search for the name of a provider. */
  @Get()
  @Openbaar()
  async lijst(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('zoek') zoekvraag?: unknown,
    @Query('vanaf') cursor?: unknown,
  ): Promise<void> {
    const zoek = typeof zoekvraag === 'string' ? zoekvraag.trim().slice(0, LANGSTE_ZOEKTEKST) : '';
    const vanaf = leesRegistercursor(cursor);
    const gevonden = await this.register.lijst({ zoek: zoek || null, vanaf, aantal: PER_BLADZIJDE });
    const regels = gevonden.slice(0, PER_BLADZIJDE);
    const laatste = gevonden.length > PER_BLADZIJDE ? regels.at(-1) : undefined;
    const html = await registerpaginas.lijst({
      ...{ regels, zoek, isVervolg: vanaf !== null },
      volgende: laatste ? volgendeAdres(laatste, zoek) : null,
    });
    stuurHtml(request, reply, html);
  }

  /** One report, or what is left of it. */
  @Get(':slug')
  @Openbaar()
  async rapport(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
  ): Promise<void> {
    const rapport = SLUG.test(slug) ? await this.register.pagina(slug) : null;
    if (!rapport) return stuurNietGevonden(reply);
    if (rapport.status === 'ingetrokken') void reply.status(410);
    stuurHtml(request, reply, await registerpaginas.rapport(rapport));
  }

  /** The file of a public report. */
  @Get(':slug/rapport.pdf')
  @Openbaar()
  async pdf(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
  ): Promise<void> {
    const pdf = SLUG.test(slug) ? await this.register.pdf(slug) : null;
    if (!pdf) return stuurNietGevonden(reply);
    const etag = `"${pdf.sha256}"`;
    void reply.headers({
      etag,
      'cache-control': 'public, max-age=60',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    void reply.header('content-disposition', `inline; filename="${slug}.pdf"`);
    void reply.type('application/pdf').send(pdf.inhoud);
  }
}

function volgendeAdres({ gepubliceerdOp, slug }: Registerregel, zoek: string): string {
  const vraag = new URLSearchParams({ ...(zoek ? { zoek } : {}), vanaf: maakCursor([gepubliceerdOp, slug]) });
  return `/register?${vraag.toString()}`;
}

async function stuurNietGevonden(reply: FastifyReply): Promise<void> {
  weigerMetHtml(reply, 404, await registerpaginas.bestaatNiet());
}
