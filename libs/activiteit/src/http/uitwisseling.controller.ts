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
import { BeheerUitwisselregels } from '../application/beheer-uitwisselregels/beheer-uitwisselregels.use-case';
import { LegUitwisselingVast } from '../application/leg-uitwisseling-vast/leg-uitwisseling-vast.use-case';
import type { Uitwisseltelfilter } from '../application/ports/uitwisselingen';
import { LeesUitwisselingen } from '../application/queries/lees-uitwisselingen';
import {
  StelUitwisselregelsVastRequest,
  UitwisselingafloopRequest,
  UitwisselingenAantallenRequest,
  UitwisselingenExportRequest,
  UitwisselingenRequest,
  UitwisselingRequest,
} from './dto/uitwisseling.request';
import {
  UitwisselingenResponse,
  UitwisselingResponse,
  UitwisselregelversieResponse,
} from './dto/uitwisseling.response';
import { UITWISSELKOLOMMEN } from './exports';
import './fouten';

@ApiTags('uitwisselingen')
@Controller('api/v1')
export class UitwisselingController {
  constructor(
    private readonly klok: Klok,
    private readonly lees: LeesUitwisselingen,
    private readonly nieuw: LegUitwisselingVast,
    private readonly regels: BeheerUitwisselregels,
  ) {}

  /** De uitwisselingen over malafide zorgbedrijven, nieuwste dag eerst. Het inzien wordt vastgelegd. */
  @Get('uitwisselingen')
  @Recht('uitwisseling:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: UitwisselingenRequest): Promise<UitwisselingenResponse> {
    const { sorteer = null, vanaf, aantal = 50 } = filter;
    const bladzijde = await this.lees.lijst(actor, { ...filterVan(filter), sorteer, vanaf, aantal });
    return bladzijde as unknown as UitwisselingenResponse;
  }

  /** Hoeveel er achter elk tabblad van de lijst staan, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('uitwisselingen/aantallen')
  @Recht('uitwisseling:lezen')
  aantallen(
    @Wie() actor: Actor,
    @Query() filter: UitwisselingenAantallenRequest,
  ): Promise<BladtellingResponse> {
    const bladen = ['mijn', 'team'] as const;
    return this.lees.aantallen(actor, perBlad(filter, { bladen, ik: actor.gebruikerId }, filterVan));
  }

  /** De uitwisselingen als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels; zonder de inhoud. Het exporteren wordt vastgelegd. */
  @Get('uitwisselingen/export')
  @Recht('uitwisseling:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() filter: UitwisselingenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const naam = `uitwisselingen-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, UITWISSELKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...filterVan(filter), sorteer: filter.sorteer ?? null, vanaf, aantal }),
    );
  }

  /** Een uitwisseling, met de inhoud zolang die niet is gewist. Het inzien wordt vastgelegd. Met de ETag. */
  @Get('uitwisselingen/:id')
  @Recht('uitwisseling:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<UitwisselingResponse> {
    return (await this.lees.detail(actor, id)) as unknown as UitwisselingResponse;
  }

  /**
   * Legt vast wat u over een malafide zorgbedrijf gaf of kreeg, met de grondslag. Geeft u persoonsgegevens, dan komt er ook
   * een regel in het logboek van verstrekkingen. Tot wanneer de inhoud blijft, wordt berekend.
   */
  @Post('uitwisselingen')
  @Recht('uitwisseling:vastleggen')
  async legVast(@Wie() actor: Actor, @Body() v: UitwisselingRequest): Promise<UitwisselingResponse> {
    const { richting, op, doel, categorieen, inhoud } = v;
    const id = await this.nieuw.execute(actor, {
      ...{ richting, op, doel, categorieen, inhoud, weggelaten: v.weggelaten ?? null },
      ...{ partnerId: v.partnerId ?? null, wie: v.wie ?? '', aanbiederId: v.aanbiederId ?? null },
      ...{ partij: v.partij ?? null, zaakId: v.zaakId ?? null },
      ...{ bronversieId: v.bronversieId ?? null, grondslag: v.grondslag ?? null },
    });
    return this.een(actor, id);
  }

  /** Legt vast wat er met de informatie is gedaan. Vraagt de ETag in If-Match. */
  @Post('uitwisselingen/:id/_leg-afloop-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('uitwisseling:vastleggen')
  async legAfloopVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { afloop }: UitwisselingafloopRequest,
  ): Promise<UitwisselingResponse> {
    await this.nieuw.legAfloopVast(actor, { id, gezien }, afloop);
    return this.een(actor, id);
  }

  /** Hoe lang de inhoud van uitwisselingen blijft, alle versies, nieuwste eerst. */
  @Get('uitwisselregels')
  @Recht('uitwisselregel:lezen')
  async versies(@Wie() actor: Actor): Promise<UitwisselregelversieResponse[]> {
    return [...(await this.regels.lees(actor))];
  }

  /** Stelt een nieuwe versie van de bewaartermijnen vast. Zij geldt voor uitwisselingen vanaf haar eerste dag. */
  @Post('uitwisselregels')
  @Recht('uitwisselregel:beheren')
  async stelVast(
    @Wie() actor: Actor,
    @Body() verzoek: StelUitwisselregelsVastRequest,
  ): Promise<UitwisselregelversieResponse[]> {
    await this.regels.stelVast(actor, verzoek);
    return this.versies(actor);
  }
}

const filterVan = (filter: UitwisselingenAantallenRequest): Uitwisseltelfilter => ({
  ...{ zaakId: filter.zaakId ?? null, aanbiederId: filter.aanbiederId ?? null },
  ...{ behandelaarId: filter.behandelaarId ?? null, richting: filter.richting ?? null },
  status: filter.status ?? null,
});
