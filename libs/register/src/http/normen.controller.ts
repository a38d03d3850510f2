import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { Openbaar } from '@navolgbaar/platform/auth';
import { stuurHtml, weigerMetHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Normlezer } from '../application/ports/normen';
import { normpaginas } from './paginas/normpaginas';

const SLUG = /^[a-z0-9-]{1,200}$/;

/** By which norms providers are looked at: what is in force today, each norm explained. */
@ApiExcludeController()
@Controller('normen')
export class NormenController {
  constructor(
    private readonly normen: Normlezer,
    private readonly klok: Klok,
  ) {}

  @Get()
  @Openbaar()
  async lijst(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    stuurHtml(request, reply, await normpaginas.lijst(await this.normen.kaders(this.vandaag())));
  }

  /** One framework with its norms. */
  @Get(':slug')
  @Openbaar()
  async kader(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
  ): Promise<void> {
    const kader = SLUG.test(slug) ? await this.normen.kader(slug, this.vandaag()) : null;
    if (!kader) return weigerMetHtml(reply, 404, await normpaginas.bestaatNiet());
    stuurHtml(request, reply, await normpaginas.kader(kader));
  }

  private vandaag(): string {
    return this.klok.vandaag().toString();
  }
}
