import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeslisLakvoorstellen } from '../application/beslis-lakvoorstellen/beslis-lakvoorstellen.use-case';
import { LeesLakvoorstellen } from '../application/queries/lees-lakvoorstellen';
import { BeslisLakvoorstellenRequest } from './dto/lakken.request';
import { LakwerkResponse } from './dto/lakken.response';
import './fouten';

@ApiTags('publicaties')
@Controller('api/v1/publicaties')
export class LakkenController {
  constructor(
    private readonly beslissen: BeslisLakvoorstellen,
    private readonly lees: LeesLakvoorstellen,
  ) {}

  /** Wat in de openbare versie over een persoon kan gaan. Het inzien wordt vastgelegd. */
  @Get(':id/lakvoorstellen')
  @Recht('publicatie:voorstellen')
  async lakvoorstellen(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<LakwerkResponse> {
    return (await this.lees.execute(actor, id)) as unknown as LakwerkResponse;
  }

  /** Beslist over plekken: weglakken met een grond, laten staan met een reden, of herstellen uit het rapport. */
  @Post(':id/_beslis-lakvoorstellen')
  @HttpCode(HttpStatus.OK)
  @Recht('publicatie:voorstellen')
  async beslis(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { keuzes }: BeslisLakvoorstellenRequest,
  ): Promise<LakwerkResponse> {
    await this.beslissen.execute(actor, { publicatieId: id, versie, keuzes });
    return this.lakvoorstellen(actor, id);
  }
}
