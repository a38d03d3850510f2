import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, PaginaRequest, Versie } from '@navolgbaar/platform/http';
import {
  HefBelangenconflictOp,
  LeesBelangenconflicten,
  MeldBelangenconflict,
} from '../application/belangenconflict/belangenconflict.use-case';
import { HefBelangenconflictOpRequest, MeldBelangenconflictRequest } from './belangenconflict.request';
import { BelangenconflictResponse, BelangenconflictenResponse } from './belangenconflict.response';
import './fouten';

const STANDAARD_AANTAL = 50;

@ApiTags('belangenconflicten')
@Controller('api/v1/belangenconflicten')
export class BelangenconflictController {
  constructor(
    private readonly meld: MeldBelangenconflict,
    private readonly opheffen: HefBelangenconflictOp,
    private readonly lees: LeesBelangenconflicten,
  ) {}

  /** Uw belangenconflicten; voor de coördinator die van het hele team. Het inzien wordt vastgelegd. */
  @Get()
  @Recht('belangenconflict:lezen')
  async lijst(
    @Wie() actor: Actor,
    @Query() { vanaf, aantal = STANDAARD_AANTAL }: PaginaRequest,
  ): Promise<BelangenconflictenResponse> {
    return (await this.lees.lijst(actor, { vanaf, aantal })) as unknown as BelangenconflictenResponse;
  }

  /** Een belangenconflict. Het inzien wordt vastgelegd. */
  @Get(':id')
  @Recht('belangenconflict:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<BelangenconflictResponse> {
    return (await this.lees.een(actor, id)) as unknown as BelangenconflictResponse;
  }

  /** Legt vast dat u, of voor de coördinator een collega, niet onpartijdig is tegenover een aanbieder. */
  @Post()
  @Recht('belangenconflict:melden')
  async nieuw(
    @Wie() actor: Actor,
    @Body() { tot, ...verzoek }: MeldBelangenconflictRequest,
  ): Promise<BelangenconflictResponse> {
    return this.een(actor, await this.meld.execute(actor, { ...verzoek, tot: tot ?? null }));
  }

  /** Heft een belangenconflict op, met de reden. Niemand doet dat voor zichzelf. Vraagt de ETag in If-Match. */
  @Post(':id/_hef-op')
  @HttpCode(HttpStatus.OK)
  @Recht('belangenconflict:opheffen')
  async hefOp(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { reden }: HefBelangenconflictOpRequest,
  ): Promise<BelangenconflictResponse> {
    await this.opheffen.execute(actor, { id, versie, reden });
    return this.een(actor, id);
  }
}
