import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Versie } from '@navolgbaar/platform/http';
import { BeheerSjablonen } from '../application/beheer-sjablonen/beheer-sjablonen.use-case';
import { LeesSjablonen } from '../application/queries/lees-sjablonen';
import { SjabloondagRequest, SjabloontekstRequest, SjabloonvoorbeeldRequest } from './dto/sjabloon.request';
import { SjabloonregelResponse, SjabloonResponse, SjabloonvoorbeeldResponse } from './dto/sjabloon.response';
import './fouten';

const CODE = { name: 'code', description: 'De code van de brief, zoals in de lijst.' };

/** The letters of the house, and the own texts of an organisation. */
@ApiTags('sjablonen')
@Controller('api/v1/sjablonen')
export class SjabloonController {
  constructor(
    private readonly lees: LeesSjablonen,
    private readonly beheer: BeheerSjablonen,
  ) {}

  /** Alle brieven, met wat ervan nu in gebruik is. */
  @Get()
  @Recht('sjabloon:lezen')
  async lijst(@Wie() actor: Actor): Promise<SjabloonregelResponse[]> {
    return this.lees.lijst(actor);
  }

  /** Een brief met zijn meegeleverde versies en de eigen teksten. Het inzien wordt vastgelegd. */
  @Get(':code')
  @ApiParam(CODE)
  @Recht('sjabloon:lezen')
  async een(@Wie() actor: Actor, @Param('code') code: string): Promise<SjabloonResponse> {
    return (await this.lees.detail(actor, code)) as unknown as SjabloonResponse;
  }

  /** Hoe een tekst eruit komt te zien, met verzonnen gegevens of met die van een zaak. Er wordt niets bewaard. */
  @Post(':code/_voorbeeld')
  @ApiParam(CODE)
  @HttpCode(HttpStatus.OK)
  @Recht('sjabloon:lezen')
  async voorbeeld(
    @Wie() actor: Actor,
    @Param('code') code: string,
    @Body() { zaakId, ...tekst }: SjabloonvoorbeeldRequest,
  ): Promise<SjabloonvoorbeeldResponse> {
    const voorbeeld = await this.lees.voorbeeld(actor, { ...tekst, code, zaakId: zaakId ?? null });
    return voorbeeld as unknown as SjabloonvoorbeeldResponse;
  }

  /** Begint een eigen tekst of wijzigt het concept dat er is. Vraagt de ETag in If-Match. */
  @Post(':code/_schrijf')
  @ApiParam(CODE)
  @HttpCode(HttpStatus.OK)
  @Recht('sjabloon:schrijven')
  async schrijf(
    @Wie() actor: Actor,
    @Param('code') code: string,
    @Versie() gezien: number,
    @Body() tekst: SjabloontekstRequest,
  ): Promise<SjabloonResponse> {
    await this.beheer.schrijf(actor, { code, gezien }, tekst);
    return this.een(actor, code);
  }

  /** Laat het concept vervallen. Wat al geldt, blijft gelden. Vraagt de ETag in If-Match. */
  @Post(':code/_laat-vervallen')
  @ApiParam(CODE)
  @HttpCode(HttpStatus.OK)
  @Recht('sjabloon:schrijven')
  async laatVervallen(
    @Wie() actor: Actor,
    @Param('code') code: string,
    @Versie() gezien: number,
  ): Promise<SjabloonResponse> {
    await this.beheer.laatVervallen(actor, { code, gezien });
    return this.een(actor, code);
  }

  /** Stelt het concept vast, vanaf een dag. Dat doet een ander dan wie eraan schreef. Vraagt de ETag in If-Match. */
  @Post(':code/_stel-vast')
  @ApiParam(CODE)
  @HttpCode(HttpStatus.OK)
  @Recht('sjabloon:vaststellen')
  async stelVast(
    @Wie() actor: Actor,
    @Param('code') code: string,
    @Versie() gezien: number,
    @Body() { vanaf }: SjabloondagRequest,
  ): Promise<SjabloonResponse> {
    await this.beheer.stelVast(actor, { code, gezien }, vanaf);
    return this.een(actor, code);
  }

  /** Gaat terug naar de meegeleverde tekst, vanaf een dag. Vraagt de ETag in If-Match. */
  @Post(':code/_ga-terug')
  @ApiParam(CODE)
  @HttpCode(HttpStatus.OK)
  @Recht('sjabloon:vaststellen')
  async gaTerug(
    @Wie() actor: Actor,
    @Param('code') code: string,
    @Versie() gezien: number,
    @Body() { vanaf }: SjabloondagRequest,
  ): Promise<SjabloonResponse> {
    await this.beheer.gaTerug(actor, { code, gezien }, vanaf);
    return this.een(actor, code);
  }
}
