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
import { BladtellingResponse, IdPipe, Versie, csvAntwoord, perBlad } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { DraagCorrigerendOver } from '../application/draag-over/draag-corrigerend-over.use-case';
import { LegBesluitZonderAdviesVast } from '../application/leg-besluit-vast/leg-besluit-zonder-advies-vast.use-case';
import { MaakStopOpenbaar } from '../application/maak-stop-openbaar/maak-stop-openbaar.use-case';
import type { Corrigerendtelfilter } from '../application/queries/corrigerend.query';
import { LeesCorrigerend } from '../application/queries/lees-corrigerend';
import { EXPORTKOLOMMEN } from './corrigerend-export';
import {
  BesluitZonderAdviesRequest,
  CorrigerendenAantallenRequest,
  CorrigerendenExportRequest,
  CorrigerendenRequest,
  MaatregeleffectRequest,
  MaatregeloverdrachtRequest,
} from './dto/corrigerend.request';
import { StopOpenbaarRequest, StopVanPaginaRequest } from './dto/stop-openbaar.request';
import { CorrigerendResponse, CorrigerendenResponse } from './dto/corrigerend.response';
import './fouten';

/** The register of what colleges imposed, and what the supervisor writes in it. */
@ApiTags('corrigerende-maatregelen')
@Controller('api/v1')
export class CorrigerendController {
  constructor(
    private readonly lees: LeesCorrigerend,
    private readonly besluit: LegBesluitZonderAdviesVast,
    private readonly overdracht: DraagCorrigerendOver,
    private readonly openbaar: MaakStopOpenbaar,
    private readonly klok: Klok,
  ) {}

  /**
   * De corrigerende maatregelen die u mag zien, het nieuwste besluit eerst. Een college ziet die van zijn gemeente, een
   * aanbieder wat aan hem is bekendgemaakt.
   */
  @Get('corrigerende-maatregelen')
  @Recht('corrigerend:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: CorrigerendenRequest): Promise<CorrigerendenResponse> {
    const { sorteer = null, vanaf, aantal = 50 } = filter;
    const vraag = { ...this.naarFilter(filter), sorteer, vanaf, aantal };
    return (await this.lees.lijst(actor, vraag)) as unknown as CorrigerendenResponse;
  }

  /** Hoeveel er achter elk tabblad van het register staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('corrigerende-maatregelen/aantallen')
  @Recht('corrigerend:lezen')
  aantallen(
    @Wie() actor: Actor,
    @Query() filter: CorrigerendenAantallenRequest,
  ): Promise<BladtellingResponse> {
    const bladen = perBlad(filter, { ik: actor.gebruikerId }, (vraag) => this.naarFilter(vraag));
    return this.lees.aantallen(actor, bladen);
  }

  /** Het register als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('corrigerende-maatregelen/export')
  @Recht('corrigerend:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: CorrigerendenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const vast = { ...this.naarFilter(filter), sorteer: filter.sorteer ?? null };
    const naam = `corrigerende-maatregelen-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...vast, vanaf, aantal }),
    );
  }

  /** Een corrigerende maatregel met wat ermee gebeurde. Het inzien wordt vastgelegd. */
  @Get('corrigerende-maatregelen/:id')
  @Recht('corrigerend:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<CorrigerendResponse> {
    return (await this.lees.detail(actor, id)) as unknown as CorrigerendResponse;
  }

  /**
   * Legt een besluit vast dat een college nam zonder advies, op wat met dat college is gedeeld; ook dat het geen maatregel
   * oplegt, met de reden. Een besluit zonder grond wordt vastgelegd en gemerkt.
   */
  @Post('zaken/:id/corrigerende-maatregelen')
  @Recht('corrigerend:vastleggen')
  async legBesluitVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() v: BesluitZonderAdviesRequest,
  ): Promise<CorrigerendResponse> {
    const id = await this.besluit.execute(actor, {
      ...{ zaakId, gemeenteId: v.gemeenteId, aanbiederId: v.aanbiederId, soort: v.soort },
      grond: v.grondsoort ? { soort: v.grondsoort, vindplaats: v.vindplaats ?? '' } : null,
      besluit: { op: v.besluitOp, nummer: v.nummer ?? null, inhoud: v.inhoud, reden: v.reden ?? null },
      ...{ van: v.van ?? null, tot: v.tot ?? null, clienten: [] },
    });
    return this.een(actor, id);
  }

  /** Legt vast wat er van de maatregel kwam. Vraagt de ETag in If-Match. */
  @Post('corrigerende-maatregelen/:id/_leg-effect-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:vastleggen')
  async legEffectVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { tekst }: MaatregeleffectRequest,
  ): Promise<CorrigerendResponse> {
    await this.overdracht.legEffectVast(actor, { id, gezien }, tekst);
    return this.een(actor, id);
  }

  /**
   * Draagt de maatregel over aan privaat-, bestuurs- of strafrecht. De toezichthouder is dan niet meer aan zet en leest de
   * maatregel en het advies alleen nog (Beleidskader § 8). Vraagt de ETag in If-Match.
   */
  @Post('corrigerende-maatregelen/:id/_draag-over')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:vastleggen')
  async draagOver(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { soort, aan, op, reden }: MaatregeloverdrachtRequest,
  ): Promise<CorrigerendResponse> {
    await this.overdracht.execute(actor, { id, gezien }, { soort, aan, op, reden });
    return this.een(actor, id);
  }

  /**
   * Zet een cliëntenstop die loopt op de openbare pagina van de aanbieder, na een besluit van het college of in zijn mandaat
   * (Woo art. 3.1). Is bezwaar te verwachten, dan komt hij er twee weken na de bekendmaking. De stop gaat er vanzelf af als hij eindigt, wordt geschorst of wordt overgedragen. Niet bij een
   * zorgverlener met pgb: die is één mens. Vraagt de ETag in If-Match.
   */
  @Post('corrigerende-maatregelen/:id/_maak-openbaar')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:vastleggen')
  async maakOpenbaar(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { mandaat, gehoord, ...v }: StopOpenbaarRequest,
  ): Promise<CorrigerendResponse> {
    const eigen = v.besluiter === 'mandaat' ? (mandaat ?? null) : null;
    const besluit = { ...v, mandaat: eigen, gehoord: gehoord ?? null };
    await this.openbaar.execute(actor, { id, gezien }, besluit);
    return this.een(actor, id);
  }

  /** Haalt een cliëntenstop van de openbare pagina, met de reden. Hij is daar meteen weg. Vraagt de ETag in If-Match. */
  @Post('corrigerende-maatregelen/:id/_haal-van-openbare-pagina')
  @HttpCode(HttpStatus.OK)
  @Recht('corrigerend:vastleggen')
  async haalVanOpenbarePagina(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: StopVanPaginaRequest,
  ): Promise<CorrigerendResponse> {
    await this.openbaar.haalWeg(actor, { id, gezien }, reden);
    return this.een(actor, id);
  }

  private naarFilter(filter: Omit<CorrigerendenExportRequest, 'sorteer'>): Corrigerendtelfilter {
    return {
      ...{ zaakId: filter.zaakId ?? null, aanbiederId: filter.aanbiederId ?? null },
      ...{ adviesId: filter.adviesId ?? null, soort: filter.soort ?? null, status: filter.status ?? null },
      ...{ overgedragen: filter.overgedragen === 'ja', behandelaarId: filter.behandelaarId ?? null },
      teLaatOp: filter.teLaat ? this.klok.vandaag().toString() : null,
    };
  }
}
