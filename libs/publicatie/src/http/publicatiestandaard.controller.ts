import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { BeheerStandaard } from '../application/beheer-standaard/beheer-standaard.use-case';
import { StelStandaardVastRequest } from './dto/standaard.request';
import { StandaardversieResponse } from './dto/standaard.response';

@ApiTags('publicaties')
@Controller('api/v1/publicatiestandaarden')
export class PublicatiestandaardController {
  constructor(private readonly beheer: BeheerStandaard) {}

  /** Het uitgangspunt per soort rapport, als beleid: alle versies, nieuwste eerst. */
  @Get()
  @Recht('publicatiestandaard:lezen')
  async versies(@Wie() actor: Actor): Promise<StandaardversieResponse[]> {
    return [...(await this.beheer.lees(actor))];
  }

  /** Stelt een nieuwe versie vast, met het document en de eerste dag. Zij verandert daarna niet meer. */
  @Post()
  @Recht('publicatiestandaard:beheren')
  async stelVast(
    @Wie() actor: Actor,
    @Body() verzoek: StelStandaardVastRequest,
  ): Promise<StandaardversieResponse[]> {
    await this.beheer.stelVast(actor, verzoek);
    return this.versies(actor);
  }
}
