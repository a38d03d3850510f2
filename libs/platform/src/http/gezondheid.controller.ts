import { Controller, Get, Header, HttpCode, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar } from '@navolgbaar/platform/auth';
import { Gezondheid, type Gezondheidsverslag, Metingen } from '@navolgbaar/platform/observability';
import type { FastifyReply } from 'fastify';

/** For whoever keeps the process running: is it alive, can it work, what does it count. */
@ApiExcludeController()
@Controller()
export class GezondheidController {
  constructor(
    private readonly gezondheid: Gezondheid,
    private readonly metingen: Metingen,
  ) {}

  /** The process runs. Says nothing of what it depends on, so that a database fault never restarts it. */
  @Get('health/live')
  @Openbaar()
  @HttpCode(HttpStatus.OK)
  leeft(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can do its work: 200, or 503 with the part that fails. */
  @Get('health/ready')
  @Openbaar()
  async gereed(@Res({ passthrough: true }) reply: FastifyReply): Promise<Gezondheidsverslag> {
    const verslag = await this.gezondheid.verslag();
    void reply.status(verslag.gereed ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return verslag;
  }

  @Get('metrics')
  @Openbaar()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  meet(): Promise<string> {
    return this.metingen.register.metrics();
  }
}
