import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Zoek } from '../application/zoek/zoek.use-case';
import { ZoekOpBetrokkene } from '../application/zoek-op-betrokkene/zoek-op-betrokkene.use-case';
import { ZoekOpBetrokkeneRequest, ZoekRequest } from './dto/zoek.request';
import { BetrokkeneuitkomstResponse, ZoekuitkomstResponse } from './dto/zoek.response';
import './fouten';

@ApiTags('zoeken')
@Controller('api/v1')
export class ZoekController {
  constructor(
    private readonly zoek: Zoek,
    private readonly zoekOpBetrokkene: ZoekOpBetrokkene,
  ) {}

  /** Zoekt in alles wat u mag zien. Met POST, zodat wat u zoekt in geen adres of logboek komt. */
  @Post('_zoek')
  @HttpCode(HttpStatus.OK)
  @Recht('zoeken')
  async vind(@Wie() actor: Actor, @Body() verzoek: ZoekRequest): Promise<ZoekuitkomstResponse> {
    return (await this.zoek.execute(actor, verzoek)) as unknown as ZoekuitkomstResponse;
  }

  /**
   * Zoekt meldingen op de hele naam, het telefoonnummer of het e-mailadres van melder of cliënt. Elke vondst wordt
   * vastgelegd als inzage. Ten hoogste dertig keer per uur; daarna 429 ZOEK.TE_VAAK.
   */
  @Post('_zoek-betrokkene')
  @HttpCode(HttpStatus.OK)
  @Recht('melder:zoeken')
  async vindBetrokkene(
    @Wie() actor: Actor,
    @Body() verzoek: ZoekOpBetrokkeneRequest,
  ): Promise<BetrokkeneuitkomstResponse> {
    return (await this.zoekOpBetrokkene.execute(actor, verzoek)) as unknown as BetrokkeneuitkomstResponse;
  }
}
