import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, leesCursor, pagina, PaginaRequest, Versie } from '@navolgbaar/platform/http';
import { LeesPostbus } from '../application/queries/lees-postbus.query';
import { ZoekBerichten } from '../application/queries/zoek-berichten.query';
import { BezorgBrief } from '../application/bezorg-brief/bezorg-brief.use-case';
import { KiesPost } from '../application/kies-post/kies-post.use-case';
import { LeesEigenBrieven } from '../application/queries/lees-eigen-brieven';
import {
  BerichtAndersRequest,
  BerichtenRequest,
  BriefverzendingRequest,
  EigenBrievenRequest,
  PostkeuzeRequest,
} from './berichten.request';
import {
  BerichtResponse,
  BerichtenResponse,
  BerichtstatusResponse,
  EigenBrievenResponse,
  PostbusResponse,
  PostkeuzeResponse,
} from './berichten.response';

const BLADZIJDE = 50;

/** Letters and mails of cases, and the mailbox of the demo. */
@ApiTags('berichten')
@Controller('api/v1')
export class BerichtController {
  constructor(
    private readonly zoekBerichten: ZoekBerichten,
    private readonly bezorgBrief: BezorgBrief,
    private readonly leesEigen: LeesEigenBrieven,
    private readonly kiesPost: KiesPost,
    private readonly leesPostbus: LeesPostbus,
  ) {}

  /** De berichten bij een object, met een status of van een soort: die mislukten eerst, dan de nieuwste. */
  @Get('berichten')
  @Recht('bericht:lezen')
  async lijst(@Wie() actor: Actor, @Query() vraag: BerichtenRequest): Promise<BerichtenResponse> {
    const { objectId, status, soort, vanaf, aantal = BLADZIJDE } = vraag;
    const [mislukt, id] = leesCursor(vanaf, 2) ?? [];
    const na = id ? { mislukt: mislukt === 1, id: new IdPipe().transform(String(id)) } : undefined;
    const gevraagd = { objectId, status, soort, na, aantal: aantal + 1 };
    const berichten = await this.zoekBerichten.execute(actor, gevraagd);
    const plek = (een: { id: string; status: string }) => [een.status === 'mislukt' ? 1 : 0, een.id];
    return pagina(berichten, aantal, plek) as unknown as BerichtenResponse;
  }

  /** Eén bericht, met wat ermee gebeurde. Het inzien wordt vastgelegd. */
  @Get('berichten/:id')
  @Recht('bericht:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<BerichtResponse> {
    return (await this.zoekBerichten.een(actor, id)) as unknown as BerichtResponse;
  }

  /** Verstuurt een bericht opnieuw dat mislukte of op papier wacht: per e-mail, in het portaal of per post. Vraagt de ETag in If-Match. */
  @Post('berichten/:id/_verzend-opnieuw')
  @HttpCode(HttpStatus.OK)
  @Recht('bericht:verzenden')
  opnieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { kanaal, adres }: BerichtAndersRequest,
  ): Promise<BerichtstatusResponse> {
    return this.bezorgBrief.verstuurAnders(actor, { id, gezien }, { kanaal, adres: adres ?? null });
  }

  /** Legt vast dat een brief is geprint. Vraagt de ETag in If-Match. */
  @Post('berichten/:id/_druk-af')
  @HttpCode(HttpStatus.OK)
  @Recht('bericht:verzenden')
  drukAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
  ): Promise<BerichtstatusResponse> {
    return this.bezorgBrief.drukAf(actor, { id, gezien });
  }

  /** Legt vast dat een brief op de post is gedaan, en op welke dag. Vraagt de ETag in If-Match. */
  @Post('berichten/:id/_verstuur-per-post')
  @HttpCode(HttpStatus.OK)
  @Recht('bericht:verzenden')
  perPost(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { dag }: BriefverzendingRequest,
  ): Promise<BerichtstatusResponse> {
    return this.bezorgBrief.verstuurPerPost(actor, { id, gezien }, dag);
  }

  /** Legt vast dat een brief per post terugkwam. Vraagt de ETag in If-Match. */
  @Post('berichten/:id/_meld-retour')
  @HttpCode(HttpStatus.OK)
  @Recht('bericht:verzenden')
  retour(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
  ): Promise<BerichtstatusResponse> {
    return this.bezorgBrief.meldRetour(actor, { id, gezien });
  }

  /** De brieven die aan uw organisatie zijn geschreven, nieuwste eerst. Het inzien wordt vastgelegd. */
  @Get('eigen-brieven')
  @Recht('brief:eigen')
  async eigenBrieven(
    @Wie() actor: Actor,
    @Query() { soort, zaaknummer, vanaf, aantal = BLADZIJDE }: EigenBrievenRequest,
  ): Promise<EigenBrievenResponse> {
    const gevraagd = { soort, zaaknummer, voorId: idUitCursor(vanaf), aantal: aantal + 1 };
    const brieven = await this.leesEigen.execute(actor, gevraagd);
    return pagina(brieven, aantal, ({ id }) => [id]);
  }

  /** Hoe een aanbieder zijn brieven krijgt. Het inzien wordt vastgelegd. */
  @Get('aanbieders/:id/postkeuzes')
  @Recht('aanbieder:postadres')
  postkeuze(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<PostkeuzeResponse> {
    return this.kiesPost.lees(actor, id);
  }

  /** Kiest hoe een aanbieder zijn brieven krijgt. Geldt voor brieven vanaf nu. Vraagt de ETag in If-Match. */
  @Put('aanbieders/:id/postkeuzes')
  @Recht('aanbieder:postadres')
  async wijzigPostkeuze(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { kanaal, postadres }: PostkeuzeRequest,
  ): Promise<PostkeuzeResponse> {
    await this.kiesPost.execute(actor, id, { kanaal, postadres: postadres?.trim() || null, versie });
    return this.postkeuze(actor, id);
  }

  /** De lokale postbus van de demo: wat verzonden zou zijn, nieuwste eerst. */
  @Get('postbus')
  @Recht('postbus:lezen')
  async postbus(@Wie() actor: Actor, @Query() vraag: PaginaRequest): Promise<PostbusResponse> {
    const { vanaf, aantal = BLADZIJDE } = vraag;
    const mails = await this.leesPostbus.execute(actor, idUitCursor(vanaf), aantal + 1);
    return pagina(mails, aantal, ({ id }) => [id]);
  }
}

function idUitCursor(vanaf: string | undefined): string | undefined {
  const id = leesCursor(vanaf, 1)?.[0];
  return id === undefined || id === null ? undefined : new IdPipe().transform(String(id));
}
