import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { naarDocumentResponse } from '@navolgbaar/document';
import { MeldingGeregistreerdResponse } from '@navolgbaar/melding';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { HandelPostAf } from '../application/handel-post-af/handel-post-af.use-case';
import { LeesPost } from '../application/queries/lees-post';
import {
  HeropenPostRequest,
  KoppelPostRequest,
  PostRequest,
  RegistreerPostRequest,
  WeigerPostRequest,
} from './dto/post.request';
import {
  PostResponse,
  PostaantallenResponse,
  PostlijstResponse,
  PostvakstandResponse,
} from './dto/post.response';
import './fouten';

const LEEG = {
  ...{ geluktOp: null, misluktSinds: null, pogingen: 0, fout: null, volgendeOp: null, achtergebleven: 0 },
};

@ApiTags('inkomende berichten')
@Controller('api/v1')
export class PostController {
  constructor(
    private readonly lees: LeesPost,
    private readonly handelAf: HandelPostAf,
  ) {}

  /** De e-mails die binnenkwamen, nieuwste eerst. Het inzien wordt vastgelegd. */
  @Get('inkomende-berichten')
  @Recht('post:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: PostRequest): Promise<PostlijstResponse> {
    const { status, meldingId = null, vanaf, aantal = 50 } = filter;
    // What belongs to a melding is asked with whatever became of it.
    const gekozen = status === 'alle' ? null : (status ?? (meldingId ? null : ('open' as const)));
    const vraag = { status: gekozen, meldingId, vanaf, aantal };
    return (await this.lees.lijst(actor, vraag)) as unknown as PostlijstResponse;
  }

  /** Hoeveel e-mails er per stand zijn, geteld tot 100. Het tellen wordt vastgelegd. */
  @Get('inkomende-berichten/aantallen')
  @Recht('post:lezen')
  aantallen(@Wie() actor: Actor): Promise<PostaantallenResponse> {
    return this.lees.aantallen(actor);
  }

  /** Hoe het ophalen van e-mail gaat. */
  @Get('postvakken/stand')
  @Recht('postvakstand:lezen')
  async stand(@Wie() actor: Actor): Promise<PostvakstandResponse> {
    const stand = await this.lees.stand(actor);
    return stand ? { ingesteld: true, ...stand } : { ingesteld: false, ...LEEG };
  }

  /** Een e-mail, met wat ermee is gedaan. Het inzien wordt vastgelegd. */
  @Get('inkomende-berichten/:id')
  @Recht('post:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<PostResponse> {
    const { documenten, ...post } = await this.lees.detail(actor, id);
    return { ...post, documenten: documenten.map(naarDocumentResponse) } as unknown as PostResponse;
  }

  /** Maakt er een melding van, met een eigen nummer. Vraagt de ETag in If-Match. */
  @Post('inkomende-berichten/:id/_registreer')
  @Recht('post:behandelen')
  registreer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: RegistreerPostRequest,
  ): Promise<MeldingGeregistreerdResponse> {
    return this.handelAf.registreer(actor, { id, versie }, verzoek);
  }

  /** Voegt de e-mail toe aan een melding. De behandelaar krijgt een attendering. Vraagt de ETag in If-Match. */
  @Post('inkomende-berichten/:id/_koppel')
  @HttpCode(HttpStatus.OK)
  @Recht('post:behandelen')
  async koppel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { meldingNummer, toelichting }: KoppelPostRequest,
  ): Promise<PostResponse> {
    const waaraan = { meldingNummer, toelichting: toelichting ?? null };
    await this.handelAf.koppel(actor, { id, versie }, waaraan);
    return this.een(actor, id);
  }

  /** Neemt de e-mail niet op, met de reden. Vraagt de ETag in If-Match. */
  @Post('inkomende-berichten/:id/_weiger')
  @HttpCode(HttpStatus.OK)
  @Recht('post:behandelen')
  async weiger(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: WeigerPostRequest,
  ): Promise<PostResponse> {
    await this.handelAf.weiger(actor, { id, versie }, verzoek);
    return this.een(actor, id);
  }

  /** Zet een geweigerde e-mail terug in het postvak. Vraagt de ETag in If-Match. */
  @Post('inkomende-berichten/:id/_heropen')
  @HttpCode(HttpStatus.OK)
  @Recht('post:behandelen')
  async heropen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: HeropenPostRequest,
  ): Promise<PostResponse> {
    await this.handelAf.heropen(actor, { id, versie }, verzoek);
    return this.een(actor, id);
  }
}
