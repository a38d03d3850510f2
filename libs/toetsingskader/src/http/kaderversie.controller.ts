import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { BeheerKaderversie } from '../application/beheer-kaderversie/beheer-kaderversie.use-case';
import { LeesToetsingskaders } from '../application/queries/lees-toetsingskaders';
import { alsCsv, alsJson } from './bestand/schrijf-kaderbestand';
import {
  KaderexportRequest,
  KadertoepassingRequest,
  naarInhoud,
  StelKaderversieVastRequest,
  ToetsingskaderinhoudRequest,
} from './dto/toetsingskader.request';
import {
  KaderversieResponse,
  KadertoepassingResponse,
  KaderverschilResponse,
} from './dto/toetsingskader.response';
import './fouten';

@ApiTags('toetsingskaders')
@Controller('api/v1/kaderversies')
export class KaderversieController {
  constructor(
    private readonly lees: LeesToetsingskaders,
    private readonly beheer: BeheerKaderversie,
  ) {}

  /** Een versie met alles wat erin staat, en met haar ETag. */
  @Get(':id')
  @Recht('toetsingskader:lezen')
  async versie(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<KaderversieResponse> {
    return (await this.lees.versie(actor, id)) as unknown as KaderversieResponse;
  }

  /** Wijzigt een concept, in zijn geheel. Alle fouten komen tegelijk. Vraagt de ETag in If-Match. */
  @Put(':id')
  @Recht('toetsingskader:beheren')
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: ToetsingskaderinhoudRequest,
  ): Promise<KaderversieResponse> {
    await this.beheer.wijzig(actor, { id, versie }, naarInhoud(verzoek));
    return this.versie(actor, id);
  }

  /** Gooit een concept weg. Een kader dat nooit een andere versie had, gaat mee. Vraagt de ETag in If-Match. */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('toetsingskader:beheren')
  async gooiWeg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<void> {
    await this.beheer.gooiWeg(actor, { id, versie });
  }

  /** Stelt een concept vast, met het document en de eerste dag. Daarna verandert de versie niet meer. Vraagt de ETag in If-Match. */
  @Post(':id/_stel-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('toetsingskader:vaststellen')
  async stelVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { geldigVanaf, bron, brondatum }: StelKaderversieVastRequest,
  ): Promise<KaderversieResponse> {
    await this.beheer.stelVast(actor, { id, versie }, { geldigVanaf, bron, brondatum });
    return this.versie(actor, id);
  }

  /** Wat deze versie anders zegt dan een andere van hetzelfde kader, veld voor veld. */
  @Get(':id/vergelijkingen/:metId')
  @Recht('toetsingskader:lezen')
  async vergelijk(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('metId', IdPipe) metId: string,
  ): Promise<KaderverschilResponse> {
    return (await this.lees.vergelijk(actor, id, metId)) as unknown as KaderverschilResponse;
  }

  /** Welke normen voor een aanbieder zijn bedoeld, of zij binden, en waarom. */
  @Get(':id/toepassingen/:aanbiederId')
  @Recht('toetsingskader:lezen')
  async toepassing(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('aanbiederId', IdPipe) aanbiederId: string,
    @Query() { wkkgz, lokaleGrondslag }: KadertoepassingRequest,
  ): Promise<KadertoepassingResponse> {
    return (await this.lees.toepassing(actor, id, {
      ...{ aanbiederId, lokaleGrondslag: lokaleGrondslag ?? null },
      geeftWkkgzZorg: wkkgz === undefined ? null : wkkgz === 'ja',
    })) as unknown as KadertoepassingResponse;
  }

  /** De versie als bestand, dat weer is in te lezen. Het exporteren wordt vastgelegd. */
  @Get(':id/export')
  @Recht('toetsingskader:lezen')
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exporteer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { vorm = 'csv' }: KaderexportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { code, versie } = await this.lees.exporteer(actor, id);
    const uitvoer = { code, nummer: versie.nummer, inhoud: versie.inhoud };
    return vorm === 'csv' ? alsCsv(reply, uitvoer) : alsJson(reply, uitvoer);
  }
}
