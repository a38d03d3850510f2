import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { HoudPublicatieAan } from '../application/houd-publicatie-aan/houd-publicatie-aan.use-case';
import { LegVoorzieningVast } from '../application/leg-voorziening-vast/leg-voorziening-vast.use-case';
import { LeesPublicaties } from '../application/queries/lees-publicaties';
import { WeegGronden } from '../application/weeg-gronden/weeg-gronden.use-case';
import {
  GrondenRequest,
  HervatRequest,
  VoorzieningRequest,
  VoorzieningafloopRequest,
} from './dto/afweging.request';
import { GrondencatalogusResponse } from './dto/afweging.response';
import { PublicatieResponse } from './dto/publicatie.response';
import './fouten';

/** What the decision rests on, and what holds it up. */
@ApiTags('publicaties')
@Controller('api/v1')
export class PublicatieafwegingController {
  constructor(
    private readonly weeg: WeegGronden,
    private readonly voorziening: LegVoorzieningVast,
    private readonly aanhouden: HoudPublicatieAan,
    private readonly lees: LeesPublicaties,
  ) {}

  /** De gronden van de Woo waarop informatie gesloten blijft, zoals zij nu gelden. */
  @Get('uitzonderingsgronden')
  @Recht('publicatie:lezen')
  catalogus(@Wie() actor: Actor): GrondencatalogusResponse {
    return this.weeg.catalogus(actor) as GrondencatalogusResponse;
  }

  /** Weegt de gronden van de Woo, elk met de reden. Kan tot het besluit. Vraagt de ETag in If-Match. */
  @Put('publicaties/:id/gronden')
  @Recht('publicatie:voorstellen')
  async weegGronden(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { gronden }: GrondenRequest,
  ): Promise<PublicatieResponse> {
    const oordelen = gronden.map(({ belangen, ...oordeel }) => ({ ...oordeel, belangen: belangen ?? null }));
    await this.weeg.execute(actor, { publicatieId: id, versie, oordelen });
    return this.publicatie(actor, id);
  }

  /** Legt vast dat de rechter is gevraagd om de openbaarmaking tegen te houden. Zij wacht dan. Vraagt de ETag in If-Match. */
  @Post('publicaties/:id/_leg-voorziening-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async legVoorzieningVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: VoorzieningRequest,
  ): Promise<PublicatieResponse> {
    await this.voorziening.execute(actor, { publicatieId: id, versie, ...verzoek });
    return this.publicatie(actor, id);
  }

  /** Legt de uitkomst van het verzoek vast. Na afwijzing of intrekking gaat de openbaarmaking verder. Vraagt de ETag in If-Match. */
  @Post('publicaties/:id/_leg-afloop-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async legAfloopVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { voorzieningId, toelichting, ...afloop }: VoorzieningafloopRequest,
  ): Promise<PublicatieResponse> {
    const uitkomst = { ...afloop, id: voorzieningId, toelichting: toelichting ?? null };
    await this.voorziening.legAfloopVast(actor, { publicatieId: id, versie }, uitkomst);
    return this.publicatie(actor, id);
  }

  /** Laat een aangehouden openbaarmaking verdergaan. Hield de rechter haar tegen, dan met de reden. Vraagt de ETag in If-Match. */
  @Post('publicaties/:id/_hervat')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async hervat(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: HervatRequest,
  ): Promise<PublicatieResponse> {
    await this.aanhouden.hervat(actor, { publicatieId: id, versie, reden: reden ?? null });
    return this.publicatie(actor, id);
  }

  private async publicatie(actor: Actor, id: string): Promise<PublicatieResponse> {
    return (await this.lees.detail(actor, id)) as unknown as PublicatieResponse;
  }
}
