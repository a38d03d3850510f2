import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { BeheerRoutetabel } from '../application/beheer-routetabel/beheer-routetabel.use-case';
import { NieuweRoutetabelRequest } from './dto/routetabel.request';
import { RoutetabelResponse } from './dto/routetabel.response';
import './fouten';

@ApiTags('routetabellen')
@Controller('api/v1/routetabellen')
export class RoutetabelController {
  constructor(private readonly beheer: BeheerRoutetabel) {}

  /** Alle versies van de routetabel, nieuwste eerst: van wie een melding is, volgens welke bepaling. */
  @Get()
  @Recht('routetabel:lezen')
  async versies(@Wie() actor: Actor): Promise<RoutetabelResponse[]> {
    return (await this.beheer.lees(actor)) as unknown as RoutetabelResponse[];
  }

  /** Stelt een nieuwe versie van de routetabel vast, vanaf een dag. Eerdere adviezen veranderen niet. */
  @Post()
  @Recht('routetabel:beheren')
  async nieuw(
    @Wie() actor: Actor,
    @Body() { svbGrondslag, pgbMeldplicht, ...verzoek }: NieuweRoutetabelRequest,
  ): Promise<RoutetabelResponse[]> {
    await this.beheer.execute(actor, {
      ...verzoek,
      ...{ svbGrondslag: svbGrondslag ?? null, pgbMeldplicht: pgbMeldplicht ?? null },
    });
    return this.versies(actor);
  }
}
