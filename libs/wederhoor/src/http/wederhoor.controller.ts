import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { bestandVan, IdPipe, type MetBestand, NeemtBestand, Versie } from '@navolgbaar/platform/http';
import { BehandelWederhoor } from '../application/behandel-wederhoor/behandel-wederhoor.use-case';
import { LegReactieVast } from '../application/leg-reactie-vast/leg-reactie-vast.use-case';
import { LeesWederhoren } from '../application/queries/lees-wederhoren';
import { VerstuurWederhoor } from '../application/verstuur-wederhoor/verstuur-wederhoor.use-case';
import {
  OntvangenReactieRequest,
  ReactieantwoordRequest,
  TrekWederhoorInRequest,
  VerstuurWederhoorRequest,
  WederhorenRequest,
} from './dto/wederhoor.request';
import { WederhoorResponse, WederhoorbestandResponse, WederhorenResponse } from './dto/wederhoor.response';
import { leesWederhoor, naarInzending } from './lees-wederhoor';
import './fouten';

/** The hearing on a draft report, as the team holds it. */
@ApiTags('wederhoor')
@Controller('api/v1')
export class WederhoorController {
  constructor(
    private readonly lees: LeesWederhoren,
    private readonly versturen: VerstuurWederhoor,
    private readonly vastleggen: LegReactieVast,
    private readonly behandelen: BehandelWederhoor,
  ) {}

  /** Het wederhoor dat u mag zien, nieuwste eerst; een aanbieder ziet wat aan hem is verstuurd. */
  @Get('wederhoren')
  @Recht('wederhoor:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: WederhorenRequest): Promise<WederhorenResponse> {
    const pagina = await this.lees.lijst(actor, {
      ...{ rapportId: filter.rapportId ?? null, zaakId: filter.zaakId ?? null, aanbiederId: null },
      ...{ status: filter.status ?? null, vanaf: filter.vanaf, aantal: filter.aantal ?? 50 },
    });
    return pagina as unknown as WederhorenResponse;
  }

  /** Wederhoor, met het concept zoals het is verstuurd en de reacties. Het inzien wordt vastgelegd. */
  @Get('wederhoren/:id')
  @Recht('wederhoor:lezen')
  een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<WederhoorResponse> {
    return leesWederhoor(this.lees, actor, id);
  }

  /** Verstuurt het concept van een rapport aan de aanbieder, met een termijn. De brief volgt. Vraagt de ETag van het rapport in If-Match. */
  @Post('rapporten/:id/wederhoren')
  @Recht('wederhoor:behandelen')
  async verstuur(
    @Wie() actor: Actor,
    @Param('id', IdPipe) rapportId: string,
    @Versie() gezien: number,
    @Body() verzoek: VerstuurWederhoorRequest,
  ): Promise<WederhoorResponse> {
    return this.een(actor, await this.versturen.execute(actor, { ...verzoek, rapportId, gezien }));
  }

  /** Voegt een bestand toe dat niet via het portaal kwam. De aanbieder ziet het ook. */
  @Post('wederhoren/:id/ontvangen-bestanden')
  @Recht('wederhoor:behandelen')
  @NeemtBestand()
  async ontvangenBestand(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() verzoek: MetBestand,
  ): Promise<WederhoorbestandResponse> {
    return this.vastleggen.voegBestandToe(actor, { id, ...(await bestandVan(verzoek)) });
  }

  /** Legt vast wat de aanbieder niet via het portaal stuurde, ook na de termijn. Vraagt de ETag in If-Match. */
  @Post('wederhoren/:id/_leg-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('wederhoor:behandelen')
  async legVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { wijze, op, ...inzending }: OntvangenReactieRequest,
  ): Promise<WederhoorResponse> {
    await this.vastleggen.execute(actor, { id, gezien }, { ...naarInzending(inzending), wijze, op });
    return this.een(actor, id);
  }

  /** Legt na de laatste dag vast dat er geen reactie kwam. Vraagt de ETag in If-Match. */
  @Post('wederhoren/:id/_stel-geen-reactie-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('wederhoor:behandelen')
  async stelGeenReactieVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
  ): Promise<WederhoorResponse> {
    await this.behandelen.stelGeenReactieVast(actor, { id, gezien });
    return this.een(actor, id);
  }

  /** Geeft antwoord op een reactie: of het rapport is veranderd, en waarom (Awb art. 3:46). Vraagt de ETag in If-Match. */
  @Post('wederhoren/:id/reacties/:reactieId/_beantwoord')
  @HttpCode(HttpStatus.OK)
  @Recht('wederhoor:behandelen')
  async beantwoord(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('reactieId', IdPipe) reactieId: string,
    @Versie() gezien: number,
    @Body() { gewijzigd, reden }: ReactieantwoordRequest,
  ): Promise<WederhoorResponse> {
    await this.behandelen.beantwoord(actor, { id, gezien }, reactieId, { gewijzigd, reden });
    return this.een(actor, id);
  }

  /** Rondt het wederhoor af als elke reactie een antwoord heeft. De brief volgt. Vraagt de ETag in If-Match. */
  @Post('wederhoren/:id/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('wederhoor:behandelen')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
  ): Promise<WederhoorResponse> {
    await this.behandelen.rondAf(actor, { id, gezien });
    return this.een(actor, id);
  }

  /** Trekt het wederhoor in, met de reden. De termijn vervalt. Vraagt de ETag in If-Match. */
  @Post('wederhoren/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('wederhoor:behandelen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: TrekWederhoorInRequest,
  ): Promise<WederhoorResponse> {
    await this.behandelen.trekIn(actor, { id, gezien }, reden);
    return this.een(actor, id);
  }
}
