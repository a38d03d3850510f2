import { Body, Controller, Get, HttpCode, HttpStatus, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { LeesAdviezen } from '../application/queries/lees-adviezen';
import { SchrijfAdvies } from '../application/schrijf-advies/schrijf-advies.use-case';
import { BeginAdvies } from '../application/begin-advies/begin-advies.use-case';
import { VerzendAdvies } from '../application/verzend-advies/verzend-advies.use-case';
import { type Adviesstatus, OPEN_ADVIEZEN } from '../domain/collegeadvies-status';
import { MAATREGELGRONDEN_V1 } from '../domain/maatregelgronden.v1';
import {
  AdvieseffectRequest,
  AdviesredenRequest,
  AdvieszienswijzeRequest,
  BeginCollegeadviesRequest,
  CollegeadviezenRequest,
  VerzendCollegeadviesRequest,
  VraagAdvieszienswijzeRequest,
  WijzigCollegeadviesRequest,
} from './dto/collegeadvies.request';
import {
  CollegeadviesResponse,
  CollegeadviezenResponse,
  MaatregelgrondResponse,
} from './dto/collegeadvies.response';
import { inhoudVan, leesAdvies, zienswijzeVan } from './vertaal';
import './fouten';

/** What a college is advised: proposed, written and sent. */
@ApiTags('collegeadviezen')
@Controller('api/v1')
export class CollegeadviesController {
  constructor(
    private readonly lees: LeesAdviezen,
    private readonly beginnen: BeginAdvies,
    private readonly schrijven: SchrijfAdvies,
    private readonly verzenden: VerzendAdvies,
  ) {}

  /**
   * De adviezen die u mag zien, nieuwste eerst. Een jurist ziet wat hem is voorgelegd, een college wat het kreeg. Zonder
   * status: wat nog loopt.
   */
  @Get('collegeadviezen')
  @Recht('collegeadvies:lezen')
  async lijst(
    @Wie() actor: Actor,
    @Query() filter: CollegeadviezenRequest,
  ): Promise<CollegeadviezenResponse> {
    const status: readonly string[] = filter.status ?? OPEN_ADVIEZEN;
    const pagina = await this.lees.lijst(actor, {
      ...{ zaakId: filter.zaakId ?? null, aanbiederId: filter.aanbiederId ?? null },
      status: status.includes('alle') ? null : (status as readonly Adviesstatus[]),
      ...{ vanaf: filter.vanaf, aantal: filter.aantal ?? 50 },
    });
    return pagina as unknown as CollegeadviezenResponse;
  }

  /** Welke corrigerende maatregel op welke grond kan (Beleidskader § 8; Wmo 2015 art. 2.3.10; Awb art. 5:20 lid 3). */
  @Get('collegeadviezen/maatregelgronden')
  @Recht('collegeadvies:lezen')
  gronden(): MaatregelgrondResponse[] {
    return MAATREGELGRONDEN_V1.combinaties.map((een) => ({ ...een, wetten: [...een.wetten] }));
  }

  /** Een advies met waarop het rust, wat de jurist vindt en wat het college besloot. Het inzien wordt vastgelegd. */
  @Get('collegeadviezen/:id')
  @Recht('collegeadvies:lezen')
  een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<CollegeadviesResponse> {
    return leesAdvies(this.lees, actor, id);
  }

  /** Begint zelf een advies aan het college van een gemeente van de zaak (Beleidskader § 8). */
  @Post('zaken/:id/collegeadviezen')
  @Recht('collegeadvies:opstellen')
  async begin(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: BeginCollegeadviesRequest,
  ): Promise<CollegeadviesResponse> {
    return this.een(actor, await this.beginnen.execute(actor, { ...verzoek, zaakId }));
  }

  /** Werkt een voorstel uit tot een advies. Vraagt de ETag in If-Match. */
  @Post('collegeadviezen/:id/_neem-op')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async neemOp(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
  ): Promise<CollegeadviesResponse> {
    await this.schrijven.neemOp(actor, { id, gezien });
    return this.een(actor, id);
  }

  /** Ziet af van een voorstel, met de reden. Vraagt de ETag in If-Match. */
  @Post('collegeadviezen/:id/_zie-af')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async zieAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: AdviesredenRequest,
  ): Promise<CollegeadviesResponse> {
    await this.schrijven.zieAf(actor, { id, gezien }, reden);
    return this.een(actor, id);
  }

  /** Wijzigt het advies. Zag de jurist het al, dan moet hij opnieuw kijken. Vraagt de ETag in If-Match. */
  @Patch('collegeadviezen/:id')
  @Recht('collegeadvies:opstellen')
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() verzoek: WijzigCollegeadviesRequest,
  ): Promise<CollegeadviesResponse> {
    await this.schrijven.wijzig(actor, { id, gezien }, inhoudVan(verzoek), verzoek.rapportId ?? null);
    return this.een(actor, id);
  }

  /** Vraagt de aanbieder om een zienswijze: er gaat een brief met de laatste dag. Vraagt de ETag in If-Match. */
  @Post('collegeadviezen/:id/_vraag-zienswijze')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async vraagZienswijze(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { tot, afweging }: VraagAdvieszienswijzeRequest,
  ): Promise<CollegeadviesResponse> {
    await this.schrijven.vraagZienswijze(actor, { id, gezien }, tot, afweging);
    return this.een(actor, id);
  }

  /** Legt de zienswijze vast, of waarom die niet is gevraagd (Awb art. 4:8, 4:9 en 4:11). Vraagt de ETag in If-Match. */
  @Post('collegeadviezen/:id/_leg-zienswijze-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async legZienswijzeVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() verzoek: AdvieszienswijzeRequest,
  ): Promise<CollegeadviesResponse> {
    await this.schrijven.legZienswijzeVast(actor, { id, gezien }, zienswijzeVan(verzoek));
    return this.een(actor, id);
  }

  /** Legt het advies voor aan de jurist van de gemeente. Zijn termijn gaat in. Vraagt de ETag in If-Match. */
  @Post('collegeadviezen/:id/_leg-voor')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async legVoor(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
  ): Promise<CollegeadviesResponse> {
    await this.schrijven.legVoor(actor, { id, gezien });
    return this.een(actor, id);
  }

  /** Haalt het advies terug bij de jurist. Vraagt de ETag in If-Match. */
  @Post('collegeadviezen/:id/_haal-terug')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async haalTerug(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
  ): Promise<CollegeadviesResponse> {
    await this.schrijven.haalTerug(actor, { id, gezien });
    return this.een(actor, id);
  }

  /**
   * Verzendt het advies aan het college van de gemeente, met het vastgestelde rapport en het advies van de jurist
   * (Beleidskader § 8), op een grond (Wmo 2015 art. 5.2.4). De termijn voor het antwoord gaat in. Vraagt de ETag in If-Match.
   */
  @Post('collegeadviezen/:id/_verzend')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async verzend(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reactie, ernst, afwijking, locatieIds, ...keuze }: VerzendCollegeadviesRequest,
  ): Promise<CollegeadviesResponse> {
    const verzending = { ...keuze, reactie: reactie ?? null };
    await this.verzenden.verzend(actor, { id, gezien }, verzending, { ernst, afwijking, locatieIds });
    return this.een(actor, id);
  }

  /** Trekt het advies in, met de reden. Een college dat het kreeg, ziet dat. Vraagt de ETag in If-Match. */
  @Post('collegeadviezen/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: AdviesredenRequest,
  ): Promise<CollegeadviesResponse> {
    await this.verzenden.trekIn(actor, { id, gezien }, reden);
    return this.een(actor, id);
  }

  /** Legt vast wat er van het besluit kwam. Vraagt de ETag in If-Match. */
  @Post('collegeadviezen/:id/_leg-effect-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async legEffectVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { tekst }: AdvieseffectRequest,
  ): Promise<CollegeadviesResponse> {
    await this.schrijven.legEffectVast(actor, { id, gezien }, tekst);
    return this.een(actor, id);
  }
}
