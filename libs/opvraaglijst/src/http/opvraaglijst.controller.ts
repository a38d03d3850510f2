import { Body, Controller, Get, HttpCode, HttpStatus, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeoordeelAntwoorden } from '../application/beoordeel-antwoorden/beoordeel-antwoorden.use-case';
import { LeesOpvraaglijsten } from '../application/queries/lees-opvraaglijsten';
import { StelLijstOp } from '../application/stel-lijst-op/stel-lijst-op.use-case';
import { VerstuurLijst } from '../application/verstuur-lijst/verstuur-lijst.use-case';
import { CATALOGUS } from '../domain/catalogus.v1';
import { OPEN_LIJSTEN, type Opvraagstatus } from '../domain/opvraaglijst-status';
import {
  NeemUitCatalogusRequest,
  OpvraaglijstRequest,
  OpvraaglijstenRequest,
  OpvraagvraagRequest,
  TrekOpvraaglijstInRequest,
  VerstuurOpvraaglijstRequest,
  WijzigOpvraaglijstRequest,
  WijzigOpvraagvraagRequest,
} from './dto/opvraaglijst.request';
import {
  CatalogusvraagResponse,
  OpvraaglijstResponse,
  OpvraaglijstenResponse,
} from './dto/opvraaglijst.response';
import { leesLijst } from './lees-lijst';
import './fouten';

/** What is asked of a provider: written and sent. */
@ApiTags('opvraaglijsten')
@Controller('api/v1')
export class OpvraaglijstController {
  constructor(
    private readonly lees: LeesOpvraaglijsten,
    private readonly opstellen: StelLijstOp,
    private readonly versturen: VerstuurLijst,
    private readonly beoordelen: BeoordeelAntwoorden,
  ) {}

  /** De opvraaglijsten die u mag zien, nieuwste eerst; een aanbieder ziet zijn eigen lijsten. Zonder status: wat nog open staat. */
  @Get('opvraaglijsten')
  @Recht('opvraaglijst:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: OpvraaglijstenRequest): Promise<OpvraaglijstenResponse> {
    const status: readonly string[] = filter.status ?? OPEN_LIJSTEN;
    const pagina = await this.lees.lijst(actor, {
      ...{ zaakId: filter.zaakId ?? null, bezoekId: filter.bezoekId ?? null },
      aanbiederId: filter.aanbiederId ?? null,
      status: status.includes('alle') ? null : (status as readonly Opvraagstatus[]),
      ...{ vanaf: filter.vanaf, aantal: filter.aantal ?? 50 },
    });
    return pagina as unknown as OpvraaglijstenResponse;
  }

  /** De indicatoren en documenten die vaak worden opgevraagd, elk met waarom en de bron (Leidraad Veilige zorgrelatie; Awb art. 5:16 en 5:17). */
  @Get('opvraaglijsten/catalogus')
  @Recht('opvraaglijst:opstellen')
  catalogus(): CatalogusvraagResponse[] {
    return CATALOGUS.map(({ pgb = false, ...vraag }) => ({ ...vraag, pgb }));
  }

  /** Een opvraaglijst met de vragen, waarom elke vraag wordt gesteld, en de antwoorden. Het inzien wordt vastgelegd. */
  @Get('opvraaglijsten/:id')
  @Recht('opvraaglijst:lezen')
  een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<OpvraaglijstResponse> {
    return leesLijst(this.lees, actor, id);
  }

  /** Begint een lijst voor een aanbieder van de zaak. De aanbieder ziet de lijst pas als die is verstuurd. */
  @Post('zaken/:id/opvraaglijsten')
  @Recht('opvraaglijst:opstellen')
  async begin(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: OpvraaglijstRequest,
  ): Promise<OpvraaglijstResponse> {
    return this.een(actor, await this.opstellen.begin(actor, { ...verzoek, zaakId }));
  }

  /** Wijzigt de naam of de inleiding, zolang de lijst niet is verstuurd. Vraagt de ETag in If-Match. */
  @Patch('opvraaglijsten/:id')
  @Recht('opvraaglijst:opstellen')
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { titel, inleiding }: WijzigOpvraaglijstRequest,
  ): Promise<OpvraaglijstResponse> {
    await this.opstellen.wijzig(actor, { id, gezien }, { titel, inleiding: inleiding ?? null });
    return this.een(actor, id);
  }

  /** Zet een vraag op de lijst, uit de indicatoren en documenten of iets eigens. Wat al bekend is, staat erbij. Vraagt de ETag in If-Match. */
  @Post('opvraaglijsten/:id/vragen')
  @Recht('opvraaglijst:opstellen')
  async voegVraagToe(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() vraag: OpvraagvraagRequest,
  ): Promise<OpvraaglijstResponse> {
    await this.opstellen.voegVraagToe(actor, { id, gezien }, vraag);
    return this.een(actor, id);
  }

  /** Zet meer vragen tegelijk op de lijst uit de indicatoren en documenten, met wat al bekend is. Vraagt de ETag in If-Match. */
  @Post('opvraaglijsten/:id/_neem-uit-catalogus')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:opstellen')
  async neemUitCatalogus(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() keuze: NeemUitCatalogusRequest,
  ): Promise<OpvraaglijstResponse> {
    await this.opstellen.neemUitCatalogus(actor, { id, gezien }, keuze);
    return this.een(actor, id);
  }

  /** Wijzigt een vraag, zolang de lijst niet is verstuurd. Vraagt de ETag in If-Match. */
  @Patch('opvraaglijsten/:id/vragen/:vraagId')
  @Recht('opvraaglijst:opstellen')
  async wijzigVraag(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('vraagId', IdPipe) vraagId: string,
    @Versie() gezien: number,
    @Body() vraag: WijzigOpvraagvraagRequest,
  ): Promise<OpvraaglijstResponse> {
    await this.opstellen.wijzigVraag(actor, { id, gezien }, vraagId, vraag);
    return this.een(actor, id);
  }

  /** Haalt een vraag van de lijst, zolang die niet is verstuurd. Vraagt de ETag in If-Match. */
  @Post('opvraaglijsten/:id/vragen/:vraagId/_haal-weg')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:opstellen')
  async haalVraagWeg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('vraagId', IdPipe) vraagId: string,
    @Versie() gezien: number,
  ): Promise<OpvraaglijstResponse> {
    await this.opstellen.haalVraagWeg(actor, { id, gezien }, vraagId);
    return this.een(actor, id);
  }

  /**
   * Verstuurt de lijst. De termijn gaat in, de brief volgt, en wat verplicht is wordt vastgelegd als gebruik van een
   * bevoegdheid (Awb art. 5:16, 5:17 en 5:20). Vraagt de ETag in If-Match.
   */
  @Post('opvraaglijsten/:id/_verstuur')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:opstellen')
  async verstuur(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() verzoek: VerstuurOpvraaglijstRequest,
  ): Promise<OpvraaglijstResponse> {
    await this.versturen.execute(actor, { id, gezien }, verzoek);
    return this.een(actor, id);
  }

  /** Trekt de lijst in, met de reden (Awb art. 5:13). De termijn vervalt. Vraagt de ETag in If-Match. */
  @Post('opvraaglijsten/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:opstellen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: TrekOpvraaglijstInRequest,
  ): Promise<OpvraaglijstResponse> {
    await this.beoordelen.trekIn(actor, { id, gezien }, reden);
    return this.een(actor, id);
  }
}
