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
import { IdPipe, PaginaRequest, Versie, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LegBewijsVast } from '../application/leg-bewijs-vast/leg-bewijs-vast.use-case';
import { LeesBevindingen } from '../application/queries/lees-bevindingen';
import { ControleerEchtheid } from '../application/volg-bewijs/controleer-echtheid.use-case';
import { MerkVim } from '../application/volg-bewijs/merk-vim.use-case';
import { NoteerKeten } from '../application/volg-bewijs/noteer-keten.use-case';
import { TrekBewijsIn } from '../application/volg-bewijs/trek-bewijs-in.use-case';
import { EXPORTKOLOMMEN } from './bewijs-export';
import {
  LegBewijsVastRequest,
  MerkVimRequest,
  NoteerKetenRequest,
  TrekBewijsInRequest,
} from './dto/bewijs.request';
import { BewijsregisterResponse, BewijsstukResponse } from './dto/bewijs.response';
import './fouten';

@ApiTags('bevindingen')
@Controller('api/v1')
export class BewijsController {
  constructor(
    private readonly klok: Klok,
    private readonly vastleggen: LegBewijsVast,
    private readonly keten: NoteerKeten,
    private readonly echtheid: ControleerEchtheid,
    private readonly vim: MerkVim,
    private readonly intrekken: TrekBewijsIn,
    private readonly lees: LeesBevindingen,
  ) {}

  /** Het bewijsregister van een zaak, het hoogste nummer eerst. Het inzien wordt vastgelegd. */
  @Get('zaken/:id/bewijsstukken')
  @Recht('bevinding:lezen')
  async register(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Query() { vanaf, aantal = 50 }: PaginaRequest,
  ): Promise<BewijsregisterResponse> {
    return (await this.lees.register(actor, { zaakId, vanaf, aantal })) as BewijsregisterResponse;
  }

  /** Het bewijsregister als CSV-bestand. Het exporteren wordt vastgelegd. */
  @Get('zaken/:id/bewijsstukken/export')
  @Recht('bevinding:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const naam = `bewijsregister-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { zaakId, vanaf, aantal }),
    );
  }

  /** Legt een document, waarneming, gesprek of gegevens vast als bewijs, met de herkomst. */
  @Post('zaken/:id/bewijsstukken')
  @Recht('bevinding:vastleggen')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: LegBewijsVastRequest,
  ): Promise<BewijsstukResponse> {
    const { bronId = null, verkregenWaar = null, vim = false, vimReden = null, ...rest } = verzoek;
    const id = await this.vastleggen.execute(actor, {
      ...{ ...rest, zaakId, bronId, verkregenWaar, vim, vimReden },
    });
    return this.detail(actor, id);
  }

  /** Een bewijsstuk met alles wat ermee gebeurde. Het inzien wordt vastgelegd. */
  @Get('bewijsstukken/:id')
  @Recht('bevinding:lezen')
  async detail(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<BewijsstukResponse> {
    return (await this.lees.bewijsstuk(actor, id)) as unknown as BewijsstukResponse;
  }

  /** Schrijft op wat er met het bewijsstuk gebeurde. Er komt alleen iets bij; niets verandert. */
  @Post('bewijsstukken/:id/ketenregels')
  @Recht('bevinding:vastleggen')
  async noteer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bewijsstukId: string,
    @Body() { wie, toelichting, ...regel }: NoteerKetenRequest,
  ): Promise<BewijsstukResponse> {
    await this.keten.execute(actor, {
      ...regel,
      wie: wie ?? null,
      toelichting: toelichting ?? null,
      bewijsstukId,
    });
    return this.detail(actor, bewijsstukId);
  }

  /** Vergelijkt de inhoud van het document met het zegel. De uitslag komt in de keten. */
  @Post('bewijsstukken/:id/_controleer')
  @HttpCode(HttpStatus.OK)
  @Recht('bevinding:vastleggen')
  async controleer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bewijsstukId: string,
  ): Promise<BewijsstukResponse> {
    await this.echtheid.execute(actor, bewijsstukId);
    return this.detail(actor, bewijsstukId);
  }

  /** Legt vast of het bewijsstuk uit intern gemelde incidenten komt, met de reden. Vraagt de ETag in If-Match. */
  @Post('bewijsstukken/:id/_merk-vim')
  @HttpCode(HttpStatus.OK)
  @Recht('bevinding:vastleggen')
  async merkVim(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bewijsstukId: string,
    @Versie() versie: number,
    @Body() verzoek: MerkVimRequest,
  ): Promise<BewijsstukResponse> {
    await this.vim.execute(actor, { ...verzoek, bewijsstukId, versie });
    return this.detail(actor, bewijsstukId);
  }

  /** Trekt een bewijsstuk in, met de reden. Niet zolang er een bevinding op rust. Vraagt de ETag in If-Match. */
  @Post('bewijsstukken/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('bevinding:vastleggen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bewijsstukId: string,
    @Versie() versie: number,
    @Body() verzoek: TrekBewijsInRequest,
  ): Promise<BewijsstukResponse> {
    await this.intrekken.execute(actor, { ...verzoek, bewijsstukId, versie });
    return this.detail(actor, bewijsstukId);
  }
}
