import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { ConcludeerTwijfel } from '../application/twijfel/concludeer-twijfel.use-case';
import { LeesTwijfels } from '../application/twijfel/lees-twijfels';
import { MeldTwijfel } from '../application/twijfel/meld-twijfel.use-case';
import { OPEN_TWIJFELS } from '../domain/opgave/twijfel-status';
import { ConcludeerTwijfelRequest, MeldTwijfelRequest, TwijfelsRequest } from './dto/opgave.request';
import { OpgaveVastgelegdResponse, TwijfelResponse, TwijfelsResponse } from './dto/opgave.response';
import './fouten';

/** Doubts of providers whether they must report; apart from the meldingen. */
@ApiTags('twijfels')
@Controller('api/v1/twijfels')
export class TwijfelController {
  constructor(
    private readonly lees: LeesTwijfels,
    private readonly meld: MeldTwijfel,
    private readonly concludeer: ConcludeerTwijfel,
  ) {}

  /** De twijfels die u mag zien, wat het eerst afloopt bovenaan; een aanbieder ziet alleen de eigen. */
  @Get()
  @Recht('twijfel:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: TwijfelsRequest): Promise<TwijfelsResponse> {
    const pagina = await this.lees.lijst(actor, {
      status: filter.stand === 'alle' ? null : OPEN_TWIJFELS,
      ...{ aanbiederId: filter.aanbiederId ?? null, vanaf: filter.vanaf, aantal: filter.aantal ?? 50 },
    });
    return pagina as unknown as TwijfelsResponse;
  }

  /** Legt vast dat een aanbieder twijfelt of hij moet melden. De zes weken gaan in. */
  @Post()
  @Recht('twijfel:melden')
  nieuw(@Wie() actor: Actor, @Body() verzoek: MeldTwijfelRequest): Promise<OpgaveVastgelegdResponse> {
    return this.meld.execute(actor, verzoek);
  }

  /** Een twijfel met wat ervan kwam. Het inzien wordt vastgelegd. */
  @Get(':id')
  @Recht('twijfel:lezen')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<TwijfelResponse> {
    return (await this.lees.detail(actor, id)) as unknown as TwijfelResponse;
  }

  /** Sluit de twijfel af: wel melden binnen 3 werkdagen, of niet melden met de reden. Vraagt de ETag in If-Match. */
  @Post(':id/_concludeer')
  @HttpCode(HttpStatus.OK)
  @Recht('twijfel:melden')
  async sluitAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) twijfelId: string,
    @Versie() versie: number,
    @Body() { conclusie, ...verzoek }: ConcludeerTwijfelRequest,
  ): Promise<TwijfelResponse> {
    await this.concludeer.execute(actor, { ...verzoek, twijfelId, versie, melden: conclusie === 'wel' });
    return this.een(actor, twijfelId);
  }
}
