import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { MeldAfwezigheid, TrekAfwezigheidIn } from '../application/afwezigheid/beheer-afwezigheid.use-case';
import { LeesPlanner } from '../application/queries/lees-planner';
import { MeldAfwezigheidRequest, PlannerRequest } from './dto/planner.request';
import { AfwezigheidGemeldResponse, PlannerResponse } from './dto/planner.response';

@ApiTags('bezoeken')
@Controller('api/v1')
export class PlannerController {
  constructor(
    private readonly lees: LeesPlanner,
    private readonly melden: MeldAfwezigheid,
    private readonly intrekken: TrekAfwezigheidIn,
  ) {}

  /** De bezoeken, de afwezigheid en de vrije dagen van een periode. Het inzien wordt vastgelegd. */
  @Get('bezoekplanningen')
  @Recht('bezoek:lezen')
  async planner(@Wie() actor: Actor, @Query() periode: PlannerRequest): Promise<PlannerResponse> {
    return (await this.lees.execute(actor, periode)) as unknown as PlannerResponse;
  }

  /** Meldt dat iemand op dagen niet op bezoek gaat: uzelf, of als coördinator ook een collega. */
  @Post('afwezigheden')
  @Recht('afwezigheid:melden')
  async meld(
    @Wie() actor: Actor,
    @Body() verzoek: MeldAfwezigheidRequest,
  ): Promise<AfwezigheidGemeldResponse> {
    return { id: await this.melden.execute(actor, verzoek) };
  }

  /** Trekt een melding van afwezigheid in. Vraagt de ETag in If-Match. */
  @Post('afwezigheden/:id/_trek-in')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('afwezigheid:melden')
  trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) afwezigheidId: string,
    @Versie() versie: number,
  ): Promise<void> {
    return this.intrekken.execute(actor, { afwezigheidId, versie });
  }
}
