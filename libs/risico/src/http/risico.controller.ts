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
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LeesAnalyses } from '../application/analyse/lees-analyses';
import { VoerAnalyseUit } from '../application/analyse/voer-analyse-uit.use-case';
import { BeheerRisicoregels } from '../application/beheer-risicoregels/beheer-risicoregels.use-case';
import { LegRisicokenmerkVast } from '../application/leg-risicokenmerk-vast/leg-risicokenmerk-vast.use-case';
import { VolgInformeervoorstel } from '../application/informeervoorstel/volg-informeervoorstel.use-case';
import { LeesRisicobeeld } from '../application/queries/lees-risicobeeld';
import { StelRisicoBij } from '../application/stel-risico-bij/stel-risico-bij.use-case';
import {
  InformeerRequest,
  LegRisicokenmerkVastRequest,
  RisicobeeldRequest,
  RisicoredenRequest,
  StelRisicoBijRequest,
  StelRisicoregelsVastRequest,
  VoerAnalyseUitRequest,
} from './dto/risico.request';
import {
  AnalysedetailResponse,
  AnalyseResponse,
  InformeervoorsteldetailResponse,
  RisicodetailResponse,
  RisicolijstResponse,
  RisicoregelversieResponse,
} from './dto/risico.response';
import { ANALYSEKOLOMMEN } from './exports';
import './fouten';

@ApiTags('risico')
@Controller('api/v1')
export class RisicoController {
  constructor(
    private readonly beeld: LeesRisicobeeld,
    private readonly stelBij: StelRisicoBij,
    private readonly kenmerken: LegRisicokenmerkVast,
    private readonly analyses: LeesAnalyses,
    private readonly voerUit: VoerAnalyseUit,
    private readonly voorstellen: VolgInformeervoorstel,
    private readonly regels: BeheerRisicoregels,
  ) {}

  /** Het risicobeeld van alle aanbieders zoals het nu is, hoogste score eerst. Ten hoogste vijfhonderd; `aantal` telt ze alle. Besloten zaken tellen voor niemand mee. */
  @Get('risicobeelden')
  @Recht('risico:lezen')
  async lijst(@Wie() actor: Actor, @Query() { zoek }: RisicobeeldRequest): Promise<RisicolijstResponse> {
    return (await this.beeld.lijst(actor, zoek ?? null)) as unknown as RisicolijstResponse;
  }

  /** De score van een aanbieder als som, met van elke indicator de bron en de dag, en wat mensen eraan toevoegden. Het inzien wordt vastgelegd. */
  @Get('risicobeelden/:aanbiederId')
  @Recht('risico:lezen')
  async detail(
    @Wie() actor: Actor,
    @Param('aanbiederId', IdPipe) aanbiederId: string,
  ): Promise<RisicodetailResponse> {
    return (await this.beeld.detail(actor, aanbiederId)) as unknown as RisicodetailResponse;
  }

  /** Geeft een aanbieder een andere score dan berekend, met de reden en tot een dag. */
  @Post('risicobeelden/:aanbiederId/bijstellingen')
  @Recht('risico:bijstellen')
  async stelRisicoBij(
    @Wie() actor: Actor,
    @Param('aanbiederId', IdPipe) aanbiederId: string,
    @Body() verzoek: StelRisicoBijRequest,
  ): Promise<RisicodetailResponse> {
    await this.stelBij.stelBij(actor, { ...verzoek, aanbiederId });
    return this.detail(actor, aanbiederId);
  }

  /** Beëindigt een bijstelling, met de reden: de berekende score telt weer. Vraagt de versie van de bijstelling in If-Match. */
  @Post('bijstellingen/:id/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('risico:bijstellen')
  async beeindig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: RisicoredenRequest,
  ): Promise<RisicodetailResponse> {
    return this.detail(actor, await this.stelBij.beeindig(actor, { id, versie }, reden));
  }

  /** Legt vast wat er bij een aanbieder is gezien. Eigen beheersing verlaagt de score en een risicofactor verhoogt haar, zolang het geldt. */
  @Post('risicobeelden/:aanbiederId/risicokenmerken')
  @Recht('risicokenmerk:vastleggen')
  async legRisicokenmerkVast(
    @Wie() actor: Actor,
    @Param('aanbiederId', IdPipe) aanbiederId: string,
    @Body() verzoek: LegRisicokenmerkVastRequest,
  ): Promise<RisicodetailResponse> {
    await this.kenmerken.execute(actor, { ...verzoek, aanbiederId });
    return this.detail(actor, aanbiederId);
  }

  /** Trekt zo’n kenmerk in, met de reden. Vraagt de versie van het kenmerk in If-Match. */
  @Post('risicokenmerken/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('risicokenmerk:vastleggen')
  async trekRisicokenmerkIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: RisicoredenRequest,
  ): Promise<RisicodetailResponse> {
    return this.detail(actor, await this.kenmerken.trekIn(actor, { id, versie }, reden));
  }

  /** De analyses die zijn gedaan, nieuwste eerst. Ten hoogste honderd. */
  @Get('risicoanalyses')
  @Recht('risico:lezen')
  async analyselijst(@Wie() actor: Actor): Promise<AnalyseResponse[]> {
    return (await this.analyses.lijst(actor)) as unknown as AnalyseResponse[];
  }

  /** Bewaart het risicobeeld van nu met het doel, de bronnen en de dag, en stelt voor om aanbieders boven de drempel te informeren. */
  @Post('risicoanalyses')
  @Recht('risico:analyseren')
  async voerAnalyseUit(
    @Wie() actor: Actor,
    @Body() { doel }: VoerAnalyseUitRequest,
  ): Promise<AnalysedetailResponse> {
    return this.analyse(actor, await this.voerUit.execute(actor, doel));
  }

  /** Een analyse zoals zij is gedaan, met de som van elke score. Het inzien wordt vastgelegd. */
  @Get('risicoanalyses/:id')
  @Recht('risico:lezen')
  async analyse(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<AnalysedetailResponse> {
    return (await this.analyses.detail(actor, id)) as unknown as AnalysedetailResponse;
  }

  /** Dezelfde analyse als CSV-bestand, met de punten per indicator. Het exporteren wordt vastgelegd. */
  @Get('risicoanalyses/:id/export')
  @Recht('risico:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exporteer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { regels, doel, peildatum } = await this.analyses.exporteer(actor, id);
    const pagina = { resultaten: [...regels], volgende: null };
    return csvAntwoord(reply, `risicoanalyse-${peildatum}`, ANALYSEKOLOMMEN, () => Promise.resolve(pagina), [
      `Doel: ${doel}`,
    ]);
  }

  /** De voorstellen om een aanbieder vroeg te informeren, open eerst. Ten hoogste tweehonderd. */
  @Get('informeervoorstellen')
  @Recht('risico:lezen')
  async voorstellijst(@Wie() actor: Actor): Promise<InformeervoorsteldetailResponse[]> {
    return (await this.voorstellen.lijst(actor)) as unknown as InformeervoorsteldetailResponse[];
  }

  /** Een voorstel om een aanbieder te informeren, met zijn ETag. */
  @Get('informeervoorstellen/:id')
  @Recht('risico:lezen')
  async voorstel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<InformeervoorsteldetailResponse> {
    return (await this.voorstellen.detail(actor, id)) as unknown as InformeervoorsteldetailResponse;
  }

  /** Legt vast dat de aanbieder is geïnformeerd: wanneer, hoe en waarover. Vraagt de ETag in If-Match. */
  @Post('informeervoorstellen/:id/_informeer')
  @HttpCode(HttpStatus.OK)
  @Recht('risico:volgen')
  async informeer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: InformeerRequest,
  ): Promise<InformeervoorsteldetailResponse> {
    await this.voorstellen.informeer(actor, { id, versie }, verzoek);
    return this.voorstel(actor, id);
  }

  /** Legt vast dat de aanbieder niet hoeft te worden geïnformeerd, met de reden. Vraagt de ETag in If-Match. */
  @Post('informeervoorstellen/:id/_laat')
  @HttpCode(HttpStatus.OK)
  @Recht('risico:volgen')
  async laat(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: RisicoredenRequest,
  ): Promise<InformeervoorsteldetailResponse> {
    await this.voorstellen.laat(actor, { id, versie }, reden);
    return this.voorstel(actor, id);
  }

  /** Waarmee het risico wordt berekend: alle versies van de gewichten, nieuwste eerst. */
  @Get('risicoregels')
  @Recht('risicoregel:lezen')
  async versies(@Wie() actor: Actor): Promise<RisicoregelversieResponse[]> {
    return [...(await this.regels.lees(actor))];
  }

  /** Stelt een nieuwe versie van de gewichten vast, met het document en de eerste dag. Zij verandert daarna niet meer. */
  @Post('risicoregels')
  @Recht('risicoregel:beheren')
  async stelVast(
    @Wie() actor: Actor,
    @Body() verzoek: StelRisicoregelsVastRequest,
  ): Promise<RisicoregelversieResponse[]> {
    await this.regels.stelVast(actor, verzoek);
    return this.versies(actor);
  }
}
