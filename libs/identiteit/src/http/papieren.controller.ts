import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { IdPipe } from '@navolgbaar/platform/http';
import { LegLegitimatieVast } from '../application/leg-legitimatie-vast/leg-legitimatie-vast.use-case';
import { Gebruikersgegevens } from '../application/queries/gebruikersgegevens.query';
import { Toezichtpapieren } from '../application/queries/toezichtpapieren.query';
import { LegLegitimatieVastRequest } from './papieren.request';
import { LegitimatiesResponse, PapierwaarschuwingenResponse } from './papieren.response';
import './fouten';

@ApiTags('Gebruikers')
@Controller('api/v1')
export class PapierenController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gegevens: Gebruikersgegevens,
    private readonly papieren: Toezichtpapieren,
    private readonly legVast: LegLegitimatieVast,
  ) {}

  /** De legitimatiebewijzen van een toezichthouder. */
  @Get('gebruikers/:id/legitimatiebewijzen')
  @Recht('gebruiker:beheren')
  async legitimaties(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<LegitimatiesResponse> {
    if (!(await this.gegevens.een(actor, id))) throw new DomeinFout('NIET_GEVONDEN');
    return { resultaten: await this.uow.run(actor, () => this.papieren.legitimaties(id)) };
  }

  /** Legt een legitimatiebewijs van een toezichthouder vast. */
  @Post('gebruikers/:id/legitimatiebewijzen')
  @Recht('gebruiker:beheren')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: LegLegitimatieVastRequest,
  ): Promise<LegitimatiesResponse> {
    await this.legVast.execute(actor, { ...verzoek, gebruikerId: id });
    return this.legitimaties(actor, id);
  }

  /** Van wie in het team de aanwijzing of het legitimatiebewijs binnen 60 dagen afloopt of ontbreekt. */
  @Get('toezichtpapieren')
  @Recht('gebruiker:beheren')
  async vanTeam(@Wie() actor: Actor): Promise<PapierwaarschuwingenResponse> {
    return { resultaten: await this.papieren.vanTeam(actor) };
  }

  /** Of uw eigen aanwijzing of legitimatiebewijs binnen 60 dagen afloopt of ontbreekt. */
  @Get('eigen-toezichtpapieren')
  @Recht('ik:lezen')
  async vanMij(@Wie() actor: Actor): Promise<PapierwaarschuwingenResponse> {
    return { resultaten: await this.papieren.vanMij(actor) };
  }
}
