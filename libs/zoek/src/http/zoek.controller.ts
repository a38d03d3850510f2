import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Zoek } from '../application/zoek/zoek.use-case';
import { ZoekRequest } from './dto/zoek.request';
import { ZoekuitkomstResponse } from './dto/zoek.response';

@ApiTags('zoeken')
@Controller('api/v1')
export class ZoekController {
  constructor(private readonly zoek: Zoek) {}

  /** Zoekt in alles wat u mag zien. Met POST, zodat wat u zoekt in geen adres of logboek komt. */
  @Post('_zoek')
  @HttpCode(HttpStatus.OK)
  @Recht('zoeken')
  async vind(@Wie() actor: Actor, @Body() verzoek: ZoekRequest): Promise<ZoekuitkomstResponse> {
    return (await this.zoek.execute(actor, verzoek)) as unknown as ZoekuitkomstResponse;
  }
}
