import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import { LeesRapportversies } from '../application/rapportversies/lees-rapportversies';
import { LegRapportversieVast } from '../application/rapportversies/leg-rapportversie-vast';
import { LegRapportversieVastRequest, RapportvergelijkingRequest } from './dto/rapportversie.request';
import { RapportvergelijkingResponse, RapportversieResponse } from './dto/rapportversie.response';
import './fouten';

@ApiTags('rapporten')
@Controller('api/v1/rapporten/:id/versies')
export class RapportversieController {
  constructor(
    private readonly lees: LeesRapportversies,
    private readonly legVast: LegRapportversieVast,
  ) {}

  /** De bewaarde versies van een rapport, nieuwste eerst. Het inzien wordt vastgelegd. */
  @Get()
  @Recht('rapport:opstellen')
  lijst(@Wie() actor: Actor, @Param('id', IdPipe) rapportId: string): Promise<RapportversieResponse[]> {
    return this.lees.lijst(actor, rapportId);
  }

  /** Bewaart wat het concept nu zegt, onder een naam. */
  @Post()
  @Recht('rapport:opstellen')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) rapportId: string,
    @Body() { naam }: LegRapportversieVastRequest,
  ): Promise<RapportversieResponse[]> {
    await this.legVast.execute(actor, { rapportId, naam });
    return this.lijst(actor, rapportId);
  }

  /** Wat er veranderde tussen een versie en een andere, of het rapport van nu. Het inzien wordt vastgelegd. */
  @Get(':versieId/vergelijkingen')
  @Recht('rapport:opstellen')
  async vergelijking(
    @Wie() actor: Actor,
    @Param('id', IdPipe) rapportId: string,
    @Param('versieId', IdPipe) van: string,
    @Query() { met }: RapportvergelijkingRequest,
  ): Promise<RapportvergelijkingResponse> {
    const vergelijking = await this.lees.vergelijk(actor, rapportId, { van, met: met ?? null });
    return vergelijking as unknown as RapportvergelijkingResponse;
  }
}
