import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { BladtellingResponse, IdPipe, Versie, csvAntwoord, perBlad } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LegActiviteitVast } from '../application/leg-activiteit-vast/leg-activiteit-vast.use-case';
import { LeesActiviteiten } from '../application/queries/lees-activiteiten';
import { VolgActiviteit } from '../application/volg-activiteit/volg-activiteit.use-case';
import {
  ActiviteitenAantallenRequest,
  ActiviteitenExportRequest,
  ActiviteitenRequest,
  ActiviteitjaarRequest,
  ActiviteitplanRequest,
  ActiviteitRequest,
  LaatActiviteitVervallenRequest,
  RondActiviteitAfRequest,
  VerbeterActiviteitRequest,
  VolgActiviteitOpRequest,
} from './dto/activiteit.request';
import { ActiviteitenResponse, ActiviteitjaarResponse, ActiviteitResponse } from './dto/activiteit.response';
import { ACTIVITEITKOLOMMEN } from './exports';
import { planVan, uitvoeringVan, vraagVan, wijzigingVan } from './vertaal';
import './fouten';

@ApiTags('activiteiten')
@Controller('api/v1/activiteiten')
export class ActiviteitController {
  constructor(
    private readonly klok: Klok,
    private readonly lees: LeesActiviteiten,
    private readonly nieuw: LegActiviteitVast,
    private readonly volg: VolgActiviteit,
  ) {}

  /** De activiteiten rond preventie en fraude, nieuwste dag eerst. Het inzien wordt vastgelegd. */
  @Get()
  @Recht('activiteit:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: ActiviteitenRequest): Promise<ActiviteitenResponse> {
    const { sorteer = null, vanaf, aantal = 50 } = filter;
    const bladzijde = await this.lees.lijst(actor, { ...vraagVan(filter), sorteer, vanaf, aantal });
    return bladzijde as unknown as ActiviteitenResponse;
  }

  /** Hoeveel er achter elk tabblad van de lijst staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('aantallen')
  @Recht('activiteit:lezen')
  aantallen(
    @Wie() actor: Actor,
    @Query() filter: ActiviteitenAantallenRequest,
  ): Promise<BladtellingResponse> {
    const bladen = ['mijn', 'team', 'teLaat'] as const;
    return this.lees.aantallen(actor, perBlad(filter, { bladen, ik: actor.gebruikerId }, vraagVan));
  }

  /** De activiteiten als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('export')
  @Recht('activiteit:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: ActiviteitenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const naam = `activiteiten-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, ACTIVITEITKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...vraagVan(filter), sorteer: filter.sorteer ?? null, vanaf, aantal }),
    );
  }

  /** Hoeveel activiteiten van elke soort er in een jaar waren, en hoe vaak er is uitgewisseld; voor het jaarverslag. Wat u niet mag zien, telt niet mee. */
  @Get('jaartellingen')
  @Recht('activiteit:lezen')
  async telJaar(
    @Wie() actor: Actor,
    @Query() { jaar }: ActiviteitjaarRequest,
  ): Promise<ActiviteitjaarResponse> {
    return (await this.lees.telJaar(actor, jaar)) as unknown as ActiviteitjaarResponse;
  }

  /** Een activiteit met wat eruit kwam. Het inzien wordt vastgelegd. Met de ETag. */
  @Get(':id')
  @Recht('activiteit:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<ActiviteitResponse> {
    return (await this.lees.detail(actor, id)) as unknown as ActiviteitResponse;
  }

  /** Legt een activiteit vast die is gepland of gedaan. Zonder toelichting kan een preventieve actie niet (Beleidskader § 7). */
  @Post()
  @Recht('activiteit:vastleggen')
  async legVast(@Wie() actor: Actor, @Body() verzoek: ActiviteitRequest): Promise<ActiviteitResponse> {
    const uitvoering = verzoek.status === 'gedaan' ? uitvoeringVan(verzoek) : null;
    const plan = { ...planVan(verzoek), soort: verzoek.soort };
    return this.een(actor, await this.nieuw.execute(actor, plan, uitvoering));
  }

  /** Wijzigt een geplande activiteit. De soort blijft. Vraagt de ETag in If-Match. */
  @Put(':id')
  @Recht('activiteit:vastleggen')
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() verzoek: ActiviteitplanRequest,
  ): Promise<ActiviteitResponse> {
    await this.volg.wijzig(actor, { id, gezien }, wijzigingVan(verzoek, actor.gebruikerId));
    return this.een(actor, id);
  }

  /** Legt vast dat een geplande activiteit is gedaan, en wat eruit kwam. Vraagt de ETag in If-Match. */
  @Post(':id/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('activiteit:vastleggen')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() verzoek: RondActiviteitAfRequest,
  ): Promise<ActiviteitResponse> {
    await this.volg.rondAf(actor, { id, gezien }, { ...uitvoeringVan(verzoek), op: verzoek.op });
    return this.een(actor, id);
  }

  /** Laat een geplande activiteit vervallen, met de reden. Vraagt de ETag in If-Match. */
  @Post(':id/_laat-vervallen')
  @HttpCode(HttpStatus.OK)
  @Recht('activiteit:vastleggen')
  async laatVervallen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: LaatActiviteitVervallenRequest,
  ): Promise<ActiviteitResponse> {
    await this.volg.laatVervallen(actor, { id, gezien }, reden);
    return this.een(actor, id);
  }

  /** Verbetert een vergissing in wat is gedaan, met de reden. Welke velden zijn verbeterd, blijft zichtbaar. Vraagt de ETag in If-Match. */
  @Post(':id/_verbeter')
  @HttpCode(HttpStatus.OK)
  @Recht('activiteit:vastleggen')
  async verbeter(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() verzoek: VerbeterActiviteitRequest,
  ): Promise<ActiviteitResponse> {
    await this.volg.verbeter(
      actor,
      { id, gezien },
      {
        ...{ plan: wijzigingVan(verzoek, actor.gebruikerId), uitvoering: uitvoeringVan(verzoek) },
        reden: verzoek.verbeterreden,
      },
    );
    return this.een(actor, id);
  }

  /** Legt vast dat u er weer naar keek en hoe het toen was. Zonder nieuwe dag is de opvolging klaar. Vraagt de ETag in If-Match. */
  @Post(':id/_volg-op')
  @HttpCode(HttpStatus.OK)
  @Recht('activiteit:vastleggen')
  async volgOp(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { tekst, uitkomst, opvolgenOp }: VolgActiviteitOpRequest,
  ): Promise<ActiviteitResponse> {
    await this.volg.volgOp(
      actor,
      { id, gezien },
      { tekst: tekst ?? null, uitkomst: uitkomst ?? null, opvolgenOp: opvolgenOp ?? null },
    );
    return this.een(actor, id);
  }
}
