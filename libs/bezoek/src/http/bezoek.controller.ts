import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { BladtellingResponse, IdPipe, Versie, csvAntwoord, perBlad } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LaatBezoekVervallen } from '../application/laat-bezoek-vervallen/laat-bezoek-vervallen.use-case';
import { LegBezoekVast } from '../application/leg-bezoek-vast/leg-bezoek-vast.use-case';
import { PlanBezoek } from '../application/plan-bezoek/plan-bezoek.use-case';
import { type Bezoektelvraag, LeesBezoeken } from '../application/queries/lees-bezoeken';
import { VerzetBezoek } from '../application/verzet-bezoek/verzet-bezoek.use-case';
import { alsAfspraak } from './afspraak';
import { EXPORTKOLOMMEN } from './bezoeken-export';
import {
  BezoekenAantallenRequest,
  BezoekenExportRequest,
  BezoekenRequest,
  LaatBezoekVervallenRequest,
  LegBezoekVastRequest,
  PlanBezoekRequest,
  VerzetBezoekRequest,
} from './dto/bezoek.request';
import { BezoekenResponse, BezoekResponse } from './dto/bezoek.response';
import './fouten';

@ApiTags('bezoeken')
@Controller('api/v1')
export class BezoekController {
  constructor(
    private readonly klok: Klok,
    private readonly plan: PlanBezoek,
    private readonly verzetten: VerzetBezoek,
    private readonly vastleggen: LegBezoekVast,
    private readonly vervallen: LaatBezoekVervallen,
    private readonly lees: LeesBezoeken,
  ) {}

  /** Plant een bezoek aan een aanbieder van een zaak. De aanbieder krijgt hiervan geen bericht. */
  @Post('zaken/:id/bezoeken')
  @Recht('bezoek:plannen')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: PlanBezoekRequest,
  ): Promise<BezoekResponse> {
    const { aankondiging, doel, aanbiederId, vervolgOp } = verzoek;
    const wat = { zaakId, aankondiging, doel, aanbiederId, vervolgOp };
    const id = await this.plan.execute(actor, { ...alsAfspraak(verzoek), ...wat });
    return this.dossier(actor, id);
  }

  /** De bezoeken. Het inzien wordt vastgelegd. */
  @Get('bezoeken')
  @Recht('bezoek:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: BezoekenRequest): Promise<BezoekenResponse> {
    const { sorteer = null, vanaf, aantal = 50 } = filter;
    const vraag = { ...naarVraag(filter), sorteer, vanaf, aantal };
    return (await this.lees.lijst(actor, vraag)) as unknown as BezoekenResponse;
  }

  /** Hoeveel bezoeken er achter elk tabblad van de lijst staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('bezoeken/aantallen')
  @Recht('bezoek:lezen')
  aantallen(@Wie() actor: Actor, @Query() filter: BezoekenAantallenRequest): Promise<BladtellingResponse> {
    const bladen = ['mijn', 'team', 'teLaat'] as const;
    return this.lees.aantallen(actor, perBlad(filter, { bladen, ik: actor.gebruikerId }, naarVraag));
  }

  /** De bezoeken als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('bezoeken/export')
  @Recht('bezoek:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: BezoekenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const naam = `bezoeken-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...naarVraag(filter), sorteer: filter.sorteer ?? null, vanaf, aantal }),
    );
  }

  /** Een bezoek. Het inzien wordt vastgelegd. */
  @Get('bezoeken/:id')
  @Recht('bezoek:lezen')
  async dossier(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<BezoekResponse> {
    return (await this.lees.detail(actor, id)) as unknown as BezoekResponse;
  }

  /** Verzet een gepland bezoek: een andere dag, tijd, locatie of collega, met de reden. Vraagt de ETag in If-Match. */
  @Post('bezoeken/:id/_verzet')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async verzet(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() versie: number,
    @Body() verzoek: VerzetBezoekRequest,
  ): Promise<BezoekResponse> {
    const { reden } = verzoek;
    await this.verzetten.execute(actor, { ...alsAfspraak(verzoek), bezoekId, versie, reden });
    return this.dossier(actor, bezoekId);
  }

  /** Legt vast dat het bezoek was, met wie is gesproken en wat is gezien. Vraagt de ETag in If-Match. */
  @Post('bezoeken/:id/_leg-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async legVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() versie: number,
    @Body() verzoek: LegBezoekVastRequest,
  ): Promise<BezoekResponse> {
    await this.vastleggen.execute(actor, { ...verzoek, bezoekId, versie });
    return this.dossier(actor, bezoekId);
  }

  /** Laat een gepland bezoek vervallen, met de reden. Vraagt de ETag in If-Match. */
  @Post('bezoeken/:id/_laat-vervallen')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async laatVervallen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() versie: number,
    @Body() verzoek: LaatBezoekVervallenRequest,
  ): Promise<BezoekResponse> {
    await this.vervallen.execute(actor, { ...verzoek, bezoekId, versie });
    return this.dossier(actor, bezoekId);
  }
}

function naarVraag({
  zaakId,
  aanbiederId,
  behandelaarId,
  status,
  teLaat,
}: Omit<BezoekenExportRequest, 'sorteer'>): Bezoektelvraag {
  return {
    ...{ zaakId: zaakId ?? null, aanbiederId: aanbiederId ?? null, behandelaarId: behandelaarId ?? null },
    ...{ status: status === 'alle' ? null : (status ?? 'gepland'), teLaat: teLaat === 'ja' },
  };
}
