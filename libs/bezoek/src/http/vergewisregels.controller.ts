import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { BeheerVergewisregels } from '../application/vergewis/beheer-vergewisregels/beheer-vergewisregels.use-case';
import { GEDEKTE_INSTRUMENTEN, dekkingVan } from '../domain/vergewis/dekking';
import { WERKSOORTEN } from '../domain/vergewis/woorden';
import { StelVergewisregelsVastRequest } from './dto/vergewis.request';
import { VergewisdekkingResponse, VergewisregelversieResponse } from './dto/vergewis.response';
import './fouten';

@ApiTags('bezoeken')
@Controller('api/v1')
export class VergewisregelsController {
  constructor(private readonly regels: BeheerVergewisregels) {}

  /** Waarmee personeelsdossiers worden bekeken: alle versies van de regels, nieuwste eerst. */
  @Get('vergewisregels')
  @Recht('vergewisregel:lezen')
  async versies(@Wie() actor: Actor): Promise<VergewisregelversieResponse[]> {
    return (await this.regels.lees(actor)) as unknown as VergewisregelversieResponse[];
  }

  /** Stelt een nieuwe versie van de regels vast, met het document en de eerste dag. Zij verandert daarna niet meer. */
  @Post('vergewisregels')
  @Recht('vergewisregel:beheren')
  async stelVast(
    @Wie() actor: Actor,
    @Body() verzoek: StelVergewisregelsVastRequest,
  ): Promise<VergewisregelversieResponse[]> {
    await this.regels.stelVast(actor, verzoek);
    return this.versies(actor);
  }

  /** Wat elk instrument van elk soort werk kan laten zien, zover de bronnen dat zeggen. */
  @Get('vergewisdekkingen')
  @Recht('vergewisregel:lezen')
  dekkingen(): VergewisdekkingResponse[] {
    return WERKSOORTEN.flatMap((werksoort) =>
      GEDEKTE_INSTRUMENTEN.map((instrument) => ({
        ...{ werksoort, instrument, dekking: dekkingVan(werksoort, instrument) },
      })),
    );
  }
}
