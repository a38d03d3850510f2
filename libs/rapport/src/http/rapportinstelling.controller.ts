import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Versie } from '@navolgbaar/platform/http';
import { StelVierOgenIn } from '../application/stel-vier-ogen-in/stel-vier-ogen-in.use-case';
import { RapportinstellingRequest } from './dto/rapport.request';
import { RapportinstellingResponse } from './dto/rapport.response';
import './fouten';

@ApiTags('rapporten')
@Controller('api/v1/rapportinstelling')
export class RapportinstellingController {
  constructor(private readonly vierOgen: StelVierOgenIn) {}

  /** Of opsteller en vaststeller verschillende mensen moeten zijn. */
  @Get()
  @Recht('rapportinstelling:lezen')
  instelling(@Wie() actor: Actor): Promise<RapportinstellingResponse> {
    return this.vierOgen.lees(actor);
  }

  /** Wijzigt de instelling, met de reden. Vraagt de ETag in If-Match. */
  @Put()
  @Recht('rapportinstelling:beheren')
  async wijzig(
    @Wie() actor: Actor,
    @Versie() versie: number,
    @Body() verzoek: RapportinstellingRequest,
  ): Promise<RapportinstellingResponse> {
    await this.vierOgen.execute(actor, { ...verzoek, versie });
    return this.instelling(actor);
  }
}
