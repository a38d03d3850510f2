import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { bestandVan, IdPipe, type MetBestand, NeemtBestand, Versie } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { DrukOntvangstbewijs } from '../application/opgave/druk-ontvangstbewijs.use-case';
import { LeesOpgaven, leesVragenlijst } from '../application/opgave/lees-opgaven';
import { MeldOpgave } from '../application/opgave/meld-opgave.use-case';
import { VoegOpgavebijlageToe } from '../application/opgave/voeg-opgavebijlage-toe.use-case';
import { VulOpgaveAan } from '../application/opgave/vul-opgave-aan.use-case';
import {
  BeantwoordOpgavevraagRequest,
  EerdereAntwoordenRequest,
  MeldOpgaveRequest,
  OpgavenRequest,
  VulOpgaveAanRequest,
} from './dto/opgave.request';
import {
  EerdereAntwoordenResponse,
  OpgaveResponse,
  OpgaveVastgelegdResponse,
  OpgavebijlageResponse,
  OpgavenResponse,
  OpgavevragenlijstResponse,
} from './dto/opgave.response';
import './fouten';

/** What a provider states with its own melding: by itself, or written down for it. */
@ApiTags('meldingopgaven')
@Controller('api/v1')
export class OpgaveController {
  constructor(
    private readonly lees: LeesOpgaven,
    private readonly meld: MeldOpgave,
    private readonly vulAan: VulOpgaveAan,
    private readonly bijlagen: VoegOpgavebijlageToe,
    private readonly bewijs: DrukOntvangstbewijs,
  ) {}

  /** De vragen aan een aanbieder die meldt, in hun volgorde en met waarom zij worden gesteld. */
  @Get('opgavevragen')
  @Recht('opgave:lezen')
  vragen(@Wie() actor: Actor): OpgavevragenlijstResponse {
    return leesVragenlijst(actor) as unknown as OpgavevragenlijstResponse;
  }

  /** Wat de aanbieder bij een eerdere melding opgaf en misschien nog klopt, met de dag waarop. */
  @Get('opgavevragen/eerdere-antwoorden')
  @Recht('opgave:melden')
  async eerder(
    @Wie() actor: Actor,
    @Query() { aanbiederId }: EerdereAntwoordenRequest,
  ): Promise<EerdereAntwoordenResponse> {
    return { resultaten: await this.lees.eerder(actor, aanbiederId) } as unknown as EerdereAntwoordenResponse;
  }

  /** De meldingen die aanbieders zelf deden; een aanbieder ziet alleen de eigen. Nieuwste eerst. */
  @Get('meldingopgaven')
  @Recht('opgave:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: OpgavenRequest): Promise<OpgavenResponse> {
    const pagina = await this.lees.lijst(actor, {
      ...{ stand: filter.stand ?? 'alle', aanbiederId: filter.aanbiederId ?? null },
      ...{ vanaf: filter.vanaf, aantal: filter.aantal ?? 50 },
    });
    return pagina as unknown as OpgavenResponse;
  }

  /** Registreert de melding van een aanbieder met wat al bekend is, en geeft het nummer. De rest mag later. */
  @Post('meldingopgaven')
  @Recht('opgave:melden')
  nieuw(@Wie() actor: Actor, @Body() verzoek: MeldOpgaveRequest): Promise<OpgaveVastgelegdResponse> {
    return this.meld.execute(actor, { ...verzoek, bevestigd: verzoek.bevestigd ?? [] });
  }

  /** Wat de aanbieder bij deze melding opgaf. Het inzien wordt vastgelegd. */
  @Get('meldingopgaven/:id')
  @Recht('opgave:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<OpgaveResponse> {
    return (await this.lees.detail(actor, id)) as unknown as OpgaveResponse;
  }

  /** Vult aan of verbetert. Wat eerder is opgegeven, blijft staan. Vraagt de ETag in If-Match. */
  @Post('meldingopgaven/:id/aanvullingen')
  @Recht('opgave:melden')
  async aanvulling(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Versie() versie: number,
    @Body() verzoek: VulOpgaveAanRequest,
  ): Promise<OpgaveResponse> {
    await this.vulAan.execute(actor, {
      ...{ ...verzoek, meldingId, versie, bevestigd: verzoek.bevestigd ?? [] },
    });
    return this.een(actor, meldingId);
  }

  /** Beantwoordt een vraag van de toezichthouder. */
  @Post('meldingopgaven/:id/vragen/:vraagId/_beantwoord')
  @HttpCode(HttpStatus.OK)
  @Recht('opgave:melden')
  async beantwoord(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Param('vraagId', IdPipe) vraagId: string,
    @Body() verzoek: BeantwoordOpgavevraagRequest,
  ): Promise<OpgaveResponse> {
    await this.vulAan.beantwoord(actor, { ...verzoek, meldingId, vraagId });
    return this.een(actor, meldingId);
  }

  /** Voegt een bestand toe aan de opgave. */
  @Post('meldingopgaven/:id/bijlagen')
  @Recht('opgave:melden')
  @NeemtBestand()
  async bijlage(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Req() verzoek: MetBestand,
  ): Promise<OpgavebijlageResponse> {
    return this.bijlagen.execute(actor, { meldingId, ...(await bestandVan(verzoek)) });
  }

  /** Het bewijs van ontvangst met nummer en tijd, en met wat is opgegeven. Het inzien wordt vastgelegd. */
  @Get('meldingopgaven/:id/ontvangstbewijs')
  @Recht('opgave:lezen')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async ontvangstbewijs(
    @Wie() actor: Actor,
    @Param('id', IdPipe) meldingId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { naam, inhoud } = await this.bewijs.execute(actor, meldingId);
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(inhoud, {
      type: 'application/pdf',
      disposition: `attachment; filename="${naam}"`,
      length: inhoud.length,
    });
  }
}
