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
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { BeheerAandachtsgebieden } from '../application/beheer-aandachtsgebieden/beheer-aandachtsgebieden.use-case';
import { LeesAandachtsgebieden } from '../application/queries/lees-aandachtsgebieden';
import { TelAandachtsgebieden, type Telvraag } from '../application/queries/tel-aandachtsgebieden';
import {
  BeeindigAandachtRequest,
  BeginAandachtsgebiedRequest,
  TellingenRequest,
} from './dto/aandachtsgebied.request';
import {
  AandachtsgebieddetailResponse,
  AandachtsgebiedregelResponse,
  AandachttellingenResponse,
} from './dto/aandachtsgebied.response';
import './fouten';
import { EXPORTKOLOMMEN } from './tellingen-export';

@ApiTags('aandachtsgebieden')
@Controller('api/v1/aandachtsgebieden')
export class AandachtsgebiedController {
  constructor(
    private readonly lees: LeesAandachtsgebieden,
    private readonly beheer: BeheerAandachtsgebieden,
    private readonly tel: TelAandachtsgebieden,
    private readonly klok: Klok,
  ) {}

  /** De aandachtsgebieden, met hoe vaak elk nu is gegeven. Wat doorgaat staat bovenaan. */
  @Get()
  @Recht('aandachtsgebied:lezen')
  async lijst(@Wie() actor: Actor): Promise<AandachtsgebiedregelResponse[]> {
    return this.lees.lijst(actor);
  }

  /** Voegt een aandachtsgebied toe. De naam verandert daarna niet meer. */
  @Post()
  @Recht('aandachtsgebied:beheren')
  async begin(
    @Wie() actor: Actor,
    @Body() verzoek: BeginAandachtsgebiedRequest,
  ): Promise<AandachtsgebieddetailResponse> {
    const { bronplaats = null, kenmerk = null, ...rest } = verzoek;
    const { id } = await this.beheer.begin(actor, { ...rest, bronplaats, kenmerk });
    return this.gebied(actor, id);
  }

  /** Per aandachtsgebied en periode het aantal meldingen, zaken en aanbieders, voor zover u die mag zien. */
  @Get('tellingen')
  @Recht('aandachtsgebied:lezen')
  async tellingen(@Wie() actor: Actor, @Query() vraag: TellingenRequest): Promise<AandachttellingenResponse> {
    return (await this.tel.lijst(actor, naarVraag(vraag))) as unknown as AandachttellingenResponse;
  }

  /** Dezelfde aantallen als CSV-bestand. Het exporteren wordt vastgelegd. */
  @Get('tellingen/export')
  @Recht('aandachtsgebied:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exporteer(
    @Wie() actor: Actor,
    @Query() vraag: TellingenRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { regels, herleiding } = await this.tel.exporteer(actor, naarVraag(vraag));
    const naam = `aandachtsgebieden-${this.klok.vandaag().toString()}`;
    const vooraf = herleiding.map(({ stap }) => stap);
    const pagina = { resultaten: [...regels], volgende: null };
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, () => Promise.resolve(pagina), vooraf);
  }

  /** Een aandachtsgebied met wat erbij hoort, en met zijn ETag. Het inzien wordt vastgelegd. */
  @Get(':id')
  @Recht('aandachtsgebied:lezen')
  async gebied(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<AandachtsgebieddetailResponse> {
    return (await this.lees.detail(actor, id)) as unknown as AandachtsgebieddetailResponse;
  }

  /** Beëindigt een aandachtsgebied op een dag vanaf vandaag, met de reden. Het blijft leesbaar. Vraagt de ETag in If-Match. */
  @Post(':id/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('aandachtsgebied:beheren')
  async beeindig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { tot, reden }: BeeindigAandachtRequest,
  ): Promise<AandachtsgebieddetailResponse> {
    await this.beheer.beeindig(actor, { id, versie, tot, reden });
    return this.gebied(actor, id);
  }
}

const naarVraag = ({ per = 'kwartaal', jaar = null }: Partial<Telvraag>): Telvraag => ({ per, jaar });
