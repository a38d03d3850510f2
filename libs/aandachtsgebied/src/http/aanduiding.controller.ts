import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { GeefAanduiding } from '../application/geef-aanduiding/geef-aanduiding.use-case';
import { LeesAanduidingen } from '../application/queries/lees-aanduidingen';
import {
  AanduidingenRequest,
  BeeindigAandachtRequest,
  GeefAanduidingRequest,
} from './dto/aandachtsgebied.request';
import { ObjectaandachtResponse } from './dto/aandachtsgebied.response';
import './fouten';

@ApiTags('aandachtsgebieden')
@Controller('api/v1/aanduidingen')
export class AanduidingController {
  constructor(
    private readonly lees: LeesAanduidingen,
    private readonly aanduiding: GeefAanduiding,
  ) {}

  /** De aandachtsgebieden van een melding, zaak of aanbieder: wat loopt, wat is beëindigd en wat wordt voorgesteld. */
  @Get()
  @Recht('aandachtsgebied:lezen')
  async van(
    @Wie() actor: Actor,
    @Query() { object, objectId }: AanduidingenRequest,
  ): Promise<ObjectaandachtResponse> {
    return (await this.lees.van(actor, object, objectId)) as unknown as ObjectaandachtResponse;
  }

  /** Geeft een melding, zaak of aanbieder een aandachtsgebied, met de eerste dag en waarom. */
  @Post()
  @Recht('aandachtsgebied:aanduiden')
  async geef(@Wie() actor: Actor, @Body() verzoek: GeefAanduidingRequest): Promise<ObjectaandachtResponse> {
    await this.aanduiding.geef(actor, verzoek);
    return this.van(actor, verzoek);
  }

  /** Beëindigt een aanduiding op een dag tot en met vandaag, met de reden. Vraagt de versie in If-Match. */
  @Post(':id/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('aandachtsgebied:aanduiden')
  async beeindig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { tot, reden }: BeeindigAandachtRequest,
  ): Promise<ObjectaandachtResponse> {
    return this.van(actor, await this.aanduiding.beeindig(actor, { id, versie, tot, reden }));
  }
}
