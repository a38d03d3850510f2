import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BriefproefResponse } from '@navolgbaar/bericht';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { KondigBezoekAan } from '../application/kondig-bezoek-aan/kondig-bezoek-aan.use-case';
import { LeesAangekondigd } from '../application/queries/lees-aangekondigd';
import { LeesBezoeken } from '../application/queries/lees-bezoeken';
import { KondigBezoekAanRequest } from './dto/aankondiging.request';
import { AangekondigdeBezoekenResponse } from './dto/aankondiging.response';
import { BezoekResponse } from './dto/bezoek.response';

@ApiTags('bezoeken')
@Controller('api/v1')
export class AankondigingController {
  constructor(
    private readonly kondigAan: KondigBezoekAan,
    private readonly aangekondigd: LeesAangekondigd,
    private readonly lees: LeesBezoeken,
  ) {}

  /** De komende bezoeken die aan uw organisatie zijn aangekondigd. Het inzien wordt vastgelegd. */
  @Get('aangekondigde-bezoeken')
  @Recht('bezoek:aangekondigd')
  async lijst(@Wie() actor: Actor): Promise<AangekondigdeBezoekenResponse> {
    const resultaten = await this.aangekondigd.execute(actor);
    return { resultaten } as unknown as AangekondigdeBezoekenResponse;
  }

  /** De brief over een aangekondigd bezoek zoals die zou gaan. Er wordt niets verstuurd of bewaard. */
  @Post('bezoeken/:id/_proef-aankondiging')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  proef(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Body() verzoek: KondigBezoekAanRequest,
  ): Promise<BriefproefResponse> {
    return this.kondigAan.proef(actor, { ...verzoek, bezoekId });
  }

  /** Verstuurt de brief, één keer per afspraak. Vraagt de ETag in If-Match. */
  @Post('bezoeken/:id/_kondig-aan')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async verstuur(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() versie: number,
    @Body() verzoek: KondigBezoekAanRequest,
  ): Promise<BezoekResponse> {
    await this.kondigAan.execute(actor, { ...verzoek, bezoekId, versie });
    return (await this.lees.detail(actor, bezoekId)) as unknown as BezoekResponse;
  }
}
