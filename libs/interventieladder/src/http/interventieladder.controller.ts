import { Body, Controller, Get, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { BeheerLadder } from '../application/beheer-ladder/beheer-ladder.use-case';
import { LeesLadder } from '../application/queries/lees-ladder';
import {
  GedragslijnRequest,
  LadderafwijkingenExportRequest,
  LadderafwijkingenRequest,
  LadderbeeldRequest,
  StelLadderVastRequest,
} from './dto/interventieladder.request';
import {
  GedragslijnResponse,
  GenomenstapResponse,
  LadderafwijkingenResponse,
  LadderbeeldResponse,
  LadderversieResponse,
} from './dto/interventieladder.response';
import { AFWIJKINGSKOLOMMEN } from './exports';
import './fouten';

@ApiTags('interventieladder')
@Controller('api/v1')
export class InterventieladderController {
  constructor(
    private readonly lees: LeesLadder,
    private readonly beheer: BeheerLadder,
    private readonly klok: Klok,
  ) {}

  /** De interventieladder als beleid (Awb art. 4:81): alle versies, nieuwste eerst. */
  @Get('interventieladders')
  @Recht('interventieladder:lezen')
  async versies(@Wie() actor: Actor): Promise<LadderversieResponse[]> {
    return (await this.beheer.lees(actor)) as unknown as LadderversieResponse[];
  }

  /** Stelt een nieuwe versie van de ladder vast, met het document en de eerste dag. Zij verandert daarna niet meer. */
  @Post('interventieladders')
  @Recht('interventieladder:beheren')
  async stelVast(
    @Wie() actor: Actor,
    @Body() verzoek: StelLadderVastRequest,
  ): Promise<LadderversieResponse[]> {
    await this.beheer.stelVast(actor, verzoek);
    return this.versies(actor);
  }

  /** Wat de ladder zegt in een zaak over een aanbieder, voor elke ernst, met de locaties die niet zijn bezocht. Het inzien wordt vastgelegd. */
  @Get('zaken/:id/ladderadviezen')
  @Recht('interventieladder:lezen')
  async beeld(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Query() vraag: LadderbeeldRequest,
  ): Promise<LadderbeeldResponse> {
    return (await this.lees.beeld(actor, { ...vraag, zaakId })) as unknown as LadderbeeldResponse;
  }

  /** Wat in vergelijkbare zaken is gedaan: zelfde ernst, zelfde wet, zelfde norm of anders zelfde soort tekortkoming. Wat u niet mag zien, telt niet mee. */
  @Get('zaken/:id/gedragslijnen')
  @Recht('interventieladder:lezen')
  async gedragslijn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Query() { ernst, wet, bevindingIds = [] }: GedragslijnRequest,
  ): Promise<GedragslijnResponse> {
    const vraag = { zaakId, ernst, wet, bevindingIds };
    return (await this.lees.gedragslijn(actor, vraag)) as unknown as GedragslijnResponse;
  }

  /** De stap achter een maatregel of advies, met wat de ladder toen zei. Van een maatregel van voor de ladder is er geen. */
  @Get('ladderstappen/:id')
  @Recht('interventieladder:lezen')
  async stap(@Wie() actor: Actor, @Param('id', IdPipe) objectId: string): Promise<GenomenstapResponse> {
    const stap = await this.lees.bij(actor, objectId);
    if (!stap) throw new DomeinFout('NIET_GEVONDEN');
    return stap as unknown as GenomenstapResponse;
  }

  /** Wat in zaken is gedaan die vergelijkbaar zijn met die van deze maatregel of dit advies. */
  @Get('ladderstappen/:id/gedragslijnen')
  @Recht('interventieladder:lezen')
  async gedragslijnBij(
    @Wie() actor: Actor,
    @Param('id', IdPipe) objectId: string,
  ): Promise<GedragslijnResponse> {
    return (await this.lees.gedragslijnBij(actor, objectId)) as unknown as GedragslijnResponse;
  }

  /** Waar van de ladder is afgeweken en waarom, nieuwste eerst (Awb art. 4:84). */
  @Get('ladderafwijkingen')
  @Recht('ladderafwijking:lezen')
  async afwijkingen(
    @Wie() actor: Actor,
    @Query() { aanbiederId, ernst, vanaf, aantal = 50 }: LadderafwijkingenRequest,
  ): Promise<LadderafwijkingenResponse> {
    const filter = { aanbiederId: aanbiederId ?? null, ernst: ernst ?? null, vanaf, aantal };
    return (await this.lees.afwijkingen(actor, filter)) as unknown as LadderafwijkingenResponse;
  }

  /** De afwijkingen als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('ladderafwijkingen/export')
  @Recht('ladderafwijking:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() vraag: LadderafwijkingenExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const filter = { aanbiederId: vraag.aanbiederId ?? null, ernst: vraag.ernst ?? null };
    const naam = `ladderafwijkingen-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, AFWIJKINGSKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...filter, vanaf, aantal }),
    );
  }
}
