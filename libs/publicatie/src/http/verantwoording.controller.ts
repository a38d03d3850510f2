import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar } from '@navolgbaar/platform/auth';
import { stuurHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { verantwoordingspagina } from './paginas/paginas';

/** The pages to which every public page links: privacy and accessibility. */
@ApiExcludeController()
@Controller()
export class VerantwoordingController {
  @Get('privacy')
  @Openbaar()
  async privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    stuurHtml(request, reply, await verantwoordingspagina('privacy'));
  }

  @Get('toegankelijkheid')
  @Openbaar()
  async toegankelijkheid(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    stuurHtml(request, reply, await verantwoordingspagina('toegankelijkheid'));
  }
}
