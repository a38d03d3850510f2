import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { Openbaar } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { stuurHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Loketten } from '../application/ports/loketten';
import { maakTekstpagina, maakVoorpagina, type tekstpaginas } from './paginas/vast';

/** RFC 9116 § 2.5.5 asks for less than a year. */
const GELDIG_DAGEN = 180;

/** What everybody may read: the front page, what the supervisor does, and the pages that account for it. */
@ApiExcludeController()
@Controller()
export class LoketpaginasController {
  constructor(
    private readonly loketten: Loketten,
    private readonly klok: Klok,
    private readonly configuratie: Configuratie,
  ) {}

  @Get()
  @Openbaar()
  async voorpagina(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const eherkenning = this.configuratie.eherkenning !== null;
    stuurHtml(request, reply, await maakVoorpagina(this.omgeving(), { eherkenning }));
  }

  @Get('wat-wij-doen')
  @Openbaar()
  watWijDoen(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.tekst(request, reply, 'wat-wij-doen');
  }

  /** The word that people type: one page says what the supervisor does and what to expect. */
  @Get('toezicht')
  @Openbaar()
  toezicht(@Res() reply: FastifyReply): void {
    void reply.redirect('/wat-wij-doen', 301);
  }

  /** Wmo 2015 art. 5.1.5; AVG art. 13 and 14. */
  @Get('privacy')
  @Openbaar()
  privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.tekst(request, reply, 'privacy');
  }

  /** Besluit digitale toegankelijkheid overheid art. 4. */
  @Get('toegankelijkheid')
  @Openbaar()
  toegankelijkheid(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.tekst(request, reply, 'toegankelijkheid');
  }

  /** RFC 9116: where a weakness can be reported; not there when nobody said where. */
  @Get('.well-known/security.txt')
  @Openbaar()
  beveiliging(@Res({ passthrough: true }) reply: FastifyReply): string {
    const { beveiligingscontact, basisUrl } = this.configuratie;
    if (beveiligingscontact === null) throw new DomeinFout('NIET_GEVONDEN');
    void reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600');
    const totDag = this.klok.vandaag().add({ days: GELDIG_DAGEN }).toString();
    return [
      `Contact: ${beveiligingscontact}`,
      `Expires: ${totDag}T00:00:00Z`,
      'Preferred-Languages: nl, en',
      `Canonical: ${basisUrl}/.well-known/security.txt`,
      '',
    ].join('\n');
  }

  private omgeving() {
    return { loket: null, demo: this.configuratie.modus === 'demo' };
  }

  private async tekst(
    request: FastifyRequest,
    reply: FastifyReply,
    welke: keyof typeof tekstpaginas,
  ): Promise<void> {
    stuurHtml(request, reply, await maakTekstpagina(this.omgeving(), welke, await this.loketten.alle()));
  }
}
