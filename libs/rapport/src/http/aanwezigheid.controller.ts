import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import { MeldAanwezig } from '../application/meld-aanwezig/meld-aanwezig.use-case';
import { RapportaanwezigheidRequest } from './dto/opmerking.request';
import { AanwezigheidResponse } from './dto/opmerking.response';
import './fouten';

@ApiTags('rapporten')
@Controller('api/v1/rapporten/:id/_meld-aanwezig')
export class AanwezigheidController {
  constructor(private readonly meld: MeldAanwezig) {}

  /** Zegt dat u dit concept open hebt om te schrijven, en geeft wie er nog meer schrijft. Het wordt na anderhalve minuut vergeten. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @Recht('rapport:opstellen')
  async aanwezig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) rapportId: string,
    @Body() { plaats }: RapportaanwezigheidRequest,
  ): Promise<AanwezigheidResponse> {
    return this.meld.execute(actor, { rapportId, plaats: plaats ?? null });
  }
}
