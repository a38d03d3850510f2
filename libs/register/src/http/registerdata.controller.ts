import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { stuurKlaarpagina } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Registerlezer } from '../application/ports/register';
import { Paginageheugen } from './paginageheugen';
import { registerpaginas } from './paginas/paginas';
import { alsAtom, alsCsv, alsJson } from './registergegevens';

/** A feed is read every hour or so: what is older stands in the register and in the open data. */
const IN_DE_VOER = 50;
/** Some decades of reports of all organisations together. */
const IN_DE_DATA = 10_000;

/** What others do with the register: follow it, compute with it, count it. */
@ApiExcludeController()
@Controller('register')
export class RegisterdataController {
  private readonly basisUrl: string;

  constructor(
    private readonly register: Registerlezer,
    private readonly geheugen: Paginageheugen,
    { basisUrl }: Configuratie,
  ) {
    this.basisUrl = basisUrl;
  }

  /** The newest reports for feed readers (RFC 4287). */
  @Get('feed.atom')
  @Openbaar()
  feed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.stuur(request, reply, 'application/atom+xml; charset=utf-8', async () => {
      const [rijen, laatste] = await Promise.all([
        this.register.gegevens(IN_DE_VOER),
        this.register.laatsteWijziging(),
      ]);
      return alsAtom(this.basisUrl, rijen, laatste);
    });
  }

  /** All reports as CSV (RFC 4180). */
  @Get('opendata/rapporten.csv')
  @Openbaar()
  csv(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('content-disposition', 'attachment; filename="rapporten.csv"');
    return this.stuur(request, reply, 'text/csv; charset=utf-8; header=present', async () =>
      alsCsv(this.basisUrl, await this.register.gegevens(IN_DE_DATA)),
    );
  }

  /** All reports as JSON. */
  @Get('opendata/rapporten.json')
  @Openbaar()
  json(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.stuur(request, reply, 'application/json; charset=utf-8', async () => {
      const [rijen, laatste] = await Promise.all([
        this.register.gegevens(IN_DE_DATA),
        this.register.laatsteWijziging(),
      ]);
      return alsJson(this.basisUrl, rijen, laatste);
    });
  }

  /** What the open data are, and what everybody may do with them. */
  @Get('open-data')
  @Openbaar()
  uitleg(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.stuur(request, reply, undefined, () => registerpaginas.openData());
  }

  /** How many reports there are, without small numbers. */
  @Get('cijfers')
  @Openbaar()
  cijfers(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.stuur(request, reply, undefined, async () =>
      registerpaginas.cijfers(await this.register.aantallen()),
    );
  }

  private async stuur(
    request: FastifyRequest,
    reply: FastifyReply,
    type: string | undefined,
    maak: () => Promise<string>,
  ): Promise<void> {
    const [adres = ''] = request.url.split('?');
    const pagina = await this.geheugen.haal(adres, maak, type);
    if (pagina) stuurKlaarpagina(request, reply, pagina);
  }
}
