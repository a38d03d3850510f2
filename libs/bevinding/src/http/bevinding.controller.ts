import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, PaginaRequest, Versie } from '@navolgbaar/platform/http';
import { GeefBevindingDoor } from '../application/geef-bevinding-door/geef-bevinding-door.use-case';
import { LeesBevindingen } from '../application/queries/lees-bevindingen';
import { StelBevindingOp } from '../application/stel-bevinding-op/stel-bevinding-op.use-case';
import { HerzieBevinding } from '../application/volg-bevinding/herzie-bevinding.use-case';
import { StelBevindingVast } from '../application/volg-bevinding/stel-bevinding-vast.use-case';
import { TrekBevindingIn } from '../application/volg-bevinding/trek-bevinding-in.use-case';
import { WijzigBevinding } from '../application/volg-bevinding/wijzig-bevinding.use-case';
import type { Gevraagdeinhoud } from '../application/toets-norm';
import {
  GeefBevindingDoorRequest,
  HerzieBevindingRequest,
  TrekBevindingInRequest,
  VerstrekBevindingRequest,
  ZaakbevindingRequest,
} from './dto/bevinding.request';
import { BevindingenResponse, ZaakbevindingResponse } from './dto/bevinding.response';
import './fouten';

@ApiTags('bevindingen')
@Controller('api/v1')
export class BevindingController {
  constructor(
    private readonly opstellen: StelBevindingOp,
    private readonly wijzigen: WijzigBevinding,
    private readonly vaststellen: StelBevindingVast,
    private readonly herzien: HerzieBevinding,
    private readonly intrekken: TrekBevindingIn,
    private readonly doorgeven: GeefBevindingDoor,
    private readonly lees: LeesBevindingen,
  ) {}

  /** De bevindingen van een zaak met al hun versies, het hoogste nummer eerst. Het inzien wordt vastgelegd. */
  @Get('zaken/:id/bevindingen')
  @Recht('bevinding:lezen')
  async lijst(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Query() { vanaf, aantal = 50 }: PaginaRequest,
  ): Promise<BevindingenResponse> {
    return (await this.lees.lijst(actor, { zaakId, vanaf, aantal })) as unknown as BevindingenResponse;
  }

  /** Stelt een bevinding op als concept, met het bewijs waarop zij rust. */
  @Post('zaken/:id/bevindingen')
  @Recht('bevinding:vastleggen')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: ZaakbevindingRequest,
  ): Promise<ZaakbevindingResponse> {
    const { bewijsstukIds } = verzoek;
    const id = await this.opstellen.execute(actor, { zaakId, inhoud: alsInhoud(verzoek), bewijsstukIds });
    return this.detail(actor, id);
  }

  /** Een versie van een bevinding, met haar bewijs en de andere versies. Het inzien wordt vastgelegd. */
  @Get('bevindingen/:id')
  @Recht('bevinding:lezen')
  async detail(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<ZaakbevindingResponse> {
    return (await this.lees.bevinding(actor, id)) as unknown as ZaakbevindingResponse;
  }

  /** Wijzigt een concept. Wat er niet bij staat, vervalt. Vraagt de ETag in If-Match. */
  @Post('bevindingen/:id/_wijzig')
  @HttpCode(HttpStatus.OK)
  @Recht('bevinding:vastleggen')
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bevindingId: string,
    @Versie() versie: number,
    @Body() verzoek: ZaakbevindingRequest,
  ): Promise<ZaakbevindingResponse> {
    const { bewijsstukIds } = verzoek;
    await this.wijzigen.execute(actor, { bevindingId, versie, inhoud: alsInhoud(verzoek), bewijsstukIds });
    return this.detail(actor, bevindingId);
  }

  /** Stelt een concept vast. Daarna verandert deze versie niet meer. Vraagt de ETag in If-Match. */
  @Post('bevindingen/:id/_stel-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('bevinding:vastleggen')
  async stelVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bevindingId: string,
    @Versie() versie: number,
  ): Promise<ZaakbevindingResponse> {
    await this.vaststellen.execute(actor, { bevindingId, versie });
    return this.detail(actor, bevindingId);
  }

  /** Begint een nieuwe versie, met de reden, en geeft die terug. De oude geldt tot de nieuwe is vastgesteld. */
  @Post('bevindingen/:id/_herzie')
  @HttpCode(HttpStatus.OK)
  @Recht('bevinding:vastleggen')
  async herzie(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bevindingId: string,
    @Versie() versie: number,
    @Body() { reden }: HerzieBevindingRequest,
  ): Promise<ZaakbevindingResponse> {
    return this.detail(actor, await this.herzien.execute(actor, { bevindingId, versie, reden }));
  }

  /** Trekt een bevinding in, met de reden. Zij blijft te lezen. Vraagt de ETag in If-Match. */
  @Post('bevindingen/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('bevinding:vastleggen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bevindingId: string,
    @Versie() versie: number,
    @Body() { reden }: TrekBevindingInRequest,
  ): Promise<ZaakbevindingResponse> {
    await this.intrekken.execute(actor, { bevindingId, versie, reden });
    return this.detail(actor, bevindingId);
  }

  /**
   * Geeft een vastgestelde bevinding door aan wie bevoegd is: één vastlegging per ontvanger, die u volgt tot er een uitkomst
   * is (Beleidskader § 7). Vraagt de ETag in If-Match.
   */
  @Post('bevindingen/:id/_geef-door')
  @HttpCode(HttpStatus.OK)
  @Recht('verstrekking:vastleggen')
  async geefDoor(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bevindingId: string,
    @Versie() versie: number,
    @Body() { weggelaten, ...verzoek }: GeefBevindingDoorRequest,
  ): Promise<ZaakbevindingResponse> {
    const inhoud = { ...verzoek, weggelaten: weggelaten ?? null };
    await this.doorgeven.geefDoor(actor, { ...inhoud, bevindingId, versie });
    return this.detail(actor, bevindingId);
  }

  /**
   * Legt vast dat een bevinding over een pgb-houder aan het college is verstrekt, dat het besluit over het pgb kan herzien
   * (Wmo 2015 art. 5.2.4 lid 3 en art. 2.3.10). Vraagt de ETag in If-Match.
   */
  @Post('bevindingen/:id/_verstrek')
  @HttpCode(HttpStatus.OK)
  @Recht('verstrekking:vastleggen')
  async verstrek(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bevindingId: string,
    @Versie() versie: number,
    @Body() { weggelaten, ...verzoek }: VerstrekBevindingRequest,
  ): Promise<ZaakbevindingResponse> {
    const inhoud = { ...verzoek, weggelaten: weggelaten ?? null };
    await this.doorgeven.verstrekAanCollege(actor, { ...inhoud, bevindingId, versie });
    return this.detail(actor, bevindingId);
  }
}

function alsInhoud({ bewijsstukIds: _, ...verzoek }: ZaakbevindingRequest): Gevraagdeinhoud {
  const { clientgroepen = [], geleerd = null, toetsing = null, ...rest } = verzoek;
  return { ...rest, clientgroepen, geleerd, toetsing };
}
