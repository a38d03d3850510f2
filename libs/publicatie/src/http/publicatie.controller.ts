import { Body, Controller, Get, HttpCode, HttpStatus, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie, leesCursor } from '@navolgbaar/platform/http';
import { BesluitPublicatie } from '../application/besluit-publicatie/besluit-publicatie.use-case';
import { BewerkPubliekeVersie } from '../application/bewerk-publieke-versie/bewerk-publieke-versie.use-case';
import { HoudPublicatieAan } from '../application/houd-publicatie-aan/houd-publicatie-aan.use-case';
import { LegZienswijzeVast } from '../application/leg-zienswijze-vast/leg-zienswijze-vast.use-case';
import { Publiceer } from '../application/publiceer/publiceer.use-case';
import { LeesPublicaties } from '../application/queries/lees-publicaties';
import { Rectificeer } from '../application/rectificeer/rectificeer.use-case';
import { StelPublicatieVoor } from '../application/stel-publicatie-voor/stel-publicatie-voor.use-case';
import { TrekPublicatieIn } from '../application/trek-publicatie-in/trek-publicatie-in.use-case';
import {
  BesluitPublicatieRequest,
  PublicatieredenRequest,
  PublicatiesRequest,
  PubliekeVersieRequest,
  RectificatieRequest,
  StelPublicatieVoorRequest,
  ZienswijzeRequest,
} from './dto/publicatie.request';
import { PublicatieResponse, PublicatiesResponse } from './dto/publicatie.response';
import './fouten';

@ApiTags('publicaties')
@Controller('api/v1')
export class PublicatieController {
  constructor(
    private readonly stelVoor: StelPublicatieVoor,
    private readonly zienswijze: LegZienswijzeVast,
    private readonly versies: BewerkPubliekeVersie,
    private readonly besluiten: BesluitPublicatie,
    private readonly aanhouden: HoudPublicatieAan,
    private readonly publiceer: Publiceer,
    private readonly rectificeren: Rectificeer,
    private readonly intrekken: TrekPublicatieIn,
    private readonly lees: LeesPublicaties,
  ) {}

  /** Stelt voor om een vastgesteld rapport wel of niet openbaar te maken, met de afweging. */
  @Post('rapporten/:id/publicaties')
  @Recht('publicatie:voorstellen')
  async voorstel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) rapportId: string,
    @Body() { voornemen, voor, tegen }: StelPublicatieVoorRequest,
  ): Promise<PublicatieResponse> {
    const id = await this.stelVoor.execute(actor, { rapportId, voornemen, afweging: { voor, tegen } });
    return this.publicatie(actor, id);
  }

  /** De publicaties die u mag zien, nieuwste eerst. */
  @Get('publicaties')
  @Recht('publicatie:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: PublicatiesRequest): Promise<PublicatiesResponse> {
    const cursor = leesCursor(filter.vanaf, 1);
    const pagina = await this.lees.lijst(actor, {
      status: filter.status ?? null,
      rapportId: filter.rapportId ?? null,
      na: cursor && new IdPipe().transform(String(cursor[0])),
      aantal: filter.aantal ?? 50,
    });
    return pagina as unknown as PublicatiesResponse;
  }

  /** Een publicatie met de openbare versie. Het inzien wordt vastgelegd. */
  @Get('publicaties/:id')
  @Recht('publicatie:lezen')
  async publicatie(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<PublicatieResponse> {
    return (await this.lees.detail(actor, id)) as unknown as PublicatieResponse;
  }

  /** Legt vast wat de aanbieder van openbaarmaking vindt. */
  @Post('publicaties/:id/_leg-zienswijze-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async legZienswijzeVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: ZienswijzeRequest,
  ): Promise<PublicatieResponse> {
    await this.zienswijze.execute(actor, { publicatieId: id, versie, ...verzoek });
    return this.publicatie(actor, id);
  }

  /** Bewerkt de openbare versie en legt vast welke delen zijn gecontroleerd. */
  @Patch('publicaties/:id/publieke-versie')
  @Recht('publicatie:voorstellen')
  async bewerk(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { secties }: PubliekeVersieRequest,
  ): Promise<PublicatieResponse> {
    await this.versies.execute(actor, { publicatieId: id, versie, secties });
    return this.publicatie(actor, id);
  }

  /** Besluit over de openbaarmaking: het college, of een ander onder zijn mandaat. */
  @Post('publicaties/:id/_besluit')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:besluiten')
  async besluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { mandaat, ...verzoek }: BesluitPublicatieRequest,
  ): Promise<PublicatieResponse> {
    await this.besluiten.execute(actor, { publicatieId: id, versie, ...verzoek, mandaat: mandaat ?? null });
    return this.publicatie(actor, id);
  }

  /** Houdt de openbaarmaking aan, bijvoorbeeld om een voorlopige voorziening. */
  @Post('publicaties/:id/_houd-aan')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async houdAan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: PublicatieredenRequest,
  ): Promise<PublicatieResponse> {
    await this.aanhouden.execute(actor, { publicatieId: id, versie, reden });
    return this.publicatie(actor, id);
  }

  /** Maakt het rapport openbaar in het register. Kan pas na de wachttijd. */
  @Post('publicaties/:id/_publiceer')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async maakOpenbaar(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<PublicatieResponse> {
    await this.publiceer.execute(actor, { publicatieId: id, versie });
    return this.publicatie(actor, id);
  }

  /** Verbetert een openbaar rapport: de tekst komt boven de pagina, het rapport zelf blijft zoals het is. */
  @Post('publicaties/:id/_rectificeer')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async rectificeer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { tekst, naamToelichting }: RectificatieRequest,
  ): Promise<PublicatieResponse> {
    await this.rectificeren.execute(actor, {
      ...{ publicatieId: id, versie, tekst, naamToelichting: naamToelichting ?? null },
    });
    return this.publicatie(actor, id);
  }

  /** Trekt het voorstel of de publicatie in. Op de openbare pagina staat daarna alleen nog dat het is ingetrokken. */
  @Post('publicaties/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: PublicatieredenRequest,
  ): Promise<PublicatieResponse> {
    await this.intrekken.execute(actor, { publicatieId: id, versie, reden });
    return this.publicatie(actor, id);
  }
}
