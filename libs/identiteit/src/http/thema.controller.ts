import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, Authenticatie, Openbaar } from '@navolgbaar/platform/auth';
import { isGelijk } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { maakKeuze, maakStijlblad, stijlversie } from '../application/huisstijl/stijlblad';
import { Huisstijlregister, type OpenbareHuisstijl } from '../application/ports/huisstijlen';
import { LeesVoorkeuren } from '../application/voorkeuren/voorkeuren.use-case';

const CODE = /^[a-z0-9-]{1,63}$/;
const VAST = 'public, max-age=31536000, immutable';
/** Without a version in the address, or with one that is gone. */
const KORT = 'public, max-age=60';
const EIGEN = 'private, no-cache';

/** Colours and logo of an organisation, for every page that is of one. */
@ApiExcludeController()
@Controller()
export class ThemaController {
  constructor(
    private readonly register: Huisstijlregister,
    private readonly authenticatie: Authenticatie,
    private readonly voorkeuren: LeesVoorkeuren,
  ) {}

  /**
   * For the werkbank, and for pages that are of no organisation: the look of who is logged in, light or dark as that person
   * chose; else that of the only organisation there is. A browser asks it with each page, so it is told when it has it already.
   */
  @Get('thema.css')
  @Openbaar()
  async eigen(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const actor = await this.actor(request);
    const stijl = actor ? await this.register.van(actor.organisatieId) : await this.register.enige();
    const keuze = actor?.soort === 'gebruiker' ? maakKeuze((await this.voorkeuren.execute(actor)).thema) : '';
    void reply.header('vary', 'cookie');
    stuurCss(request, reply, [maakStijlblad(stijl), keuze].filter(Boolean).join('\n'), EIGEN);
  }

  /** Of the organisation that a public page is of; kept for a year, since a change of it or of the code has another address. */
  @Get('thema/:organisatie/stijl.css')
  @Openbaar()
  async stijl(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('organisatie') code: string,
    @Query('v') versie?: unknown,
  ): Promise<void> {
    const stijl = await this.vind(code);
    stuurCss(request, reply, maakStijlblad(stijl), versie === stijlversie(stijl.versie) ? VAST : KORT);
  }

  /** The logo, as a picture and nothing else: opened by itself it can run and load nothing. */
  @Get('thema/:organisatie/logo')
  @Openbaar()
  async logo(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('organisatie') code: string,
    @Query('v') versie?: unknown,
  ): Promise<void> {
    const { logo, versie: nu } = await this.vind(code);
    if (!logo) throw new DomeinFout('NIET_GEVONDEN');
    void reply.headers({
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
    });
    stuur(request, reply, logo.inhoud, logo.soort, versie === String(nu) ? VAST : KORT);
  }

  private async vind(code: string): Promise<OpenbareHuisstijl> {
    const stijl = CODE.test(code) ? await this.register.metCode(code) : null;
    if (!stijl) throw new DomeinFout('NIET_GEVONDEN');
    return stijl;
  }

  /** A page must have its colours, also for who may no longer come in; and asking them is no use of the session. */
  private async actor(request: FastifyRequest): Promise<Actor | null> {
    try {
      return await this.authenticatie.bepaalActor(request, { gebruik: false });
    } catch (fout) {
      if (fout instanceof DomeinFout) return null;
      throw fout;
    }
  }
}

const stuurCss = (request: FastifyRequest, reply: FastifyReply, css: string, houdbaarheid: string): void =>
  stuur(request, reply, Buffer.from(css), 'text/css; charset=utf-8', houdbaarheid);

function stuur(
  request: FastifyRequest,
  reply: FastifyReply,
  inhoud: Buffer,
  soort: string,
  houdbaarheid: string,
): void {
  const etag = `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 22)}"`;
  void reply.headers({ etag, 'cache-control': houdbaarheid });
  if (isGelijk(request.headers['if-none-match'], etag)) return void reply.status(304).send();
  void reply.type(soort).send(inhoud);
}
