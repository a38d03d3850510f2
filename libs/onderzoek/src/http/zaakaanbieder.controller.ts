import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BetrekAanbieder, HaalAanbiederWeg } from '../application/betrek-aanbieder/betrek-aanbieder.use-case';
import { LeesZaken } from '../application/queries/lees-zaken';
import { StelConclusieVast } from '../application/stel-conclusie-vast/stel-conclusie-vast.use-case';
import { ZieAfVanOpdracht } from '../application/zie-af-van-opdracht/zie-af-van-opdracht.use-case';
import {
  BetrekAanbiederRequest,
  HaalAanbiederWegRequest,
  StelConclusieVastRequest,
  ZieAfVanOpdrachtRequest,
} from './dto/zaakaanbieder.request';
import { ZaakResponse } from './dto/zaak.response';

/** A case that concerns several providers. */
@ApiTags('zaken')
@Controller('api/v1/zaken')
export class ZaakaanbiederController {
  constructor(
    private readonly lees: LeesZaken,
    private readonly betrekken: BetrekAanbieder,
    private readonly weghalen: HaalAanbiederWeg,
    private readonly afzien: ZieAfVanOpdracht,
    private readonly concluderen: StelConclusieVast,
  ) {}

  /** Betrekt nog een aanbieder bij de zaak, met zijn rol en de reden. Hij kan een eigen opdracht krijgen. */
  @Post(':id/aanbieders')
  @Recht('zaak:behandelen')
  async betrek(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: BetrekAanbiederRequest,
  ): Promise<ZaakResponse> {
    await this.betrekken.execute(actor, { zaakId, ...verzoek });
    return this.zaak(actor, zaakId);
  }

  /** Haalt een aanbieder weg die toch niet betrokken is, met de reden. De If-Match is die van de zaak. */
  @Post(':id/aanbieders/:aanbiederId/_haal-weg')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async haalWeg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Param('aanbiederId', IdPipe) aanbiederId: string,
    @Versie() versie: number,
    @Body() verzoek: HaalAanbiederWegRequest,
  ): Promise<ZaakResponse> {
    await this.weghalen.execute(actor, { zaakId, aanbiederId, versie, ...verzoek });
    return this.zaak(actor, zaakId);
  }

  /**
   * Legt vast waarom een aanbieder in een zaak met meer aanbieders geen opdracht krijgt. De gezamenlijke conclusie wacht dan
   * niet op hem. De If-Match is die van de zaak.
   */
  @Post(':id/aanbieders/:aanbiederId/_zie-af-van-opdracht')
  @HttpCode(HttpStatus.OK)
  @Recht('opdracht:geven')
  async zieAfVanOpdracht(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Param('aanbiederId', IdPipe) aanbiederId: string,
    @Versie() versie: number,
    @Body() { reden }: ZieAfVanOpdrachtRequest,
  ): Promise<ZaakResponse> {
    await this.afzien.execute(actor, { zaakId, aanbiederId, versie, reden });
    return this.zaak(actor, zaakId);
  }

  /**
   * Stelt de conclusie vast voor alle aanbieders van de zaak samen, als elke aanbieder zijn opdracht heeft afgerond of met reden geen opdracht kreeg. Elke aanbieder leest
   * haar bij zijn eigen opdracht. De If-Match is die van de zaak.
   */
  @Post(':id/_stel-conclusie-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async stelConclusieVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Versie() versie: number,
    @Body() { conclusie, reden }: StelConclusieVastRequest,
  ): Promise<ZaakResponse> {
    await this.concluderen.execute(actor, { zaakId, versie, conclusie, reden: reden ?? null });
    return this.zaak(actor, zaakId);
  }

  private async zaak(actor: Actor, zaakId: string): Promise<ZaakResponse> {
    return (await this.lees.detail(actor, zaakId)) as unknown as ZaakResponse;
  }
}
