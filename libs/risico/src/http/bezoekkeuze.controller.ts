import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { BeheerBezoekkeuze } from '../application/bezoekkeuze/beheer-bezoekkeuze.use-case';
import { LeesBezoekkeuzes } from '../application/bezoekkeuze/lees-bezoekkeuzes';
import { BezoekkeuzedetailResponse, BezoekkeuzeResponse } from './dto/bezoekkeuze.response';
import {
  MaakBezoekkeuzeRequest,
  PasBezoekkeuzeAanRequest,
  RisicoredenRequest,
  StelBezoekkeuzeVastRequest,
} from './dto/risico.request';
import { KEUZEKOLOMMEN } from './exports';
import './fouten';

@ApiTags('bezoekkeuze')
@Controller('api/v1/bezoekkeuzes')
export class BezoekkeuzeController {
  constructor(
    private readonly lees: LeesBezoekkeuzes,
    private readonly beheer: BeheerBezoekkeuze,
  ) {}

  /** De keuzes van bezoeken, nieuwste eerst. Ten hoogste honderd. */
  @Get()
  @Recht('bezoekkeuze:lezen')
  async lijst(@Wie() actor: Actor): Promise<BezoekkeuzeResponse[]> {
    return (await this.lees.lijst(actor)) as unknown as BezoekkeuzeResponse[];
  }

  /** Stelt voor wie er in een jaar wordt bezocht, op het risicobeeld van nu en binnen de dagen die er zijn. */
  @Post()
  @Recht('bezoekkeuze:maken')
  async maak(
    @Wie() actor: Actor,
    @Body() { jaar, dagen }: MaakBezoekkeuzeRequest,
  ): Promise<BezoekkeuzedetailResponse> {
    return this.detail(actor, await this.beheer.maak(actor, jaar, dagen));
  }

  /** Een keuze met al haar aanbieders, waarom zij wel of niet zijn gekozen, en wat de keuze weglaat. Met haar ETag. */
  @Get(':id')
  @Recht('bezoekkeuze:lezen')
  async detail(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<BezoekkeuzedetailResponse> {
    return (await this.lees.detail(actor, id)) as unknown as BezoekkeuzedetailResponse;
  }

  /** Dezelfde keuze als CSV-bestand. Het exporteren wordt vastgelegd. */
  @Get(':id/export')
  @Recht('bezoekkeuze:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exporteer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { regels, herleiding, jaar, dagen, dagenGekozen } = await this.lees.exporteer(actor, id);
    const vooraf = [...herleiding.map(({ stap }) => stap), `Gekozen: ${dagenGekozen} van ${dagen} dagen.`];
    const pagina = { resultaten: [...regels], volgende: null };
    return csvAntwoord(reply, `bezoekkeuze-${jaar}`, KEUZEKOLOMMEN, () => Promise.resolve(pagina), vooraf);
  }

  /** Kiest een aanbieder anders dan voorgesteld, met de reden, of weer zoals voorgesteld. Vraagt de ETag in If-Match. */
  @Post(':id/_pas-aan')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoekkeuze:maken')
  async pasAan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { aanbiederId, keuze, reden }: PasBezoekkeuzeAanRequest,
  ): Promise<BezoekkeuzedetailResponse> {
    await this.beheer.pasAan(
      actor,
      { id, versie },
      { aanbiederId, gekozen: keuze === 'bezoeken', reden: reden ?? null },
    );
    return this.detail(actor, id);
  }

  /** Stelt een keuze vast, met de toelichting. De vorige van dat jaar is daarmee vervangen. Vraagt de ETag in If-Match. */
  @Post(':id/_stel-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoekkeuze:vaststellen')
  async stelVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { toelichting }: StelBezoekkeuzeVastRequest,
  ): Promise<BezoekkeuzedetailResponse> {
    await this.beheer.stelVast(actor, { id, versie }, toelichting);
    return this.detail(actor, id);
  }

  /** Trekt een keuze in die nog niet is vastgesteld, met de reden. Vraagt de ETag in If-Match. */
  @Post(':id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoekkeuze:maken')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: RisicoredenRequest,
  ): Promise<BezoekkeuzedetailResponse> {
    await this.beheer.trekIn(actor, { id, versie }, reden);
    return this.detail(actor, id);
  }
}
