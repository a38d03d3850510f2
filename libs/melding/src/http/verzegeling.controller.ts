import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import { OpenVerzegeling } from '../application/open-verzegeling/open-verzegeling.use-case';
import { PersoonResponse } from './dto/melding.response';
import { BeoordeelNoodRequest, BeslisOpeningRequest, VraagOpeningRequest } from './dto/verzegeling.request';
import { VerzegelingResponse } from './dto/verzegeling.response';

@ApiTags('meldingen')
@Controller('api/v1/meldingen/:id')
export class VerzegelingController {
  constructor(private readonly verzegeling: OpenVerzegeling) {}

  /** Of de naam van de melder is verzegeld, en wie vroeg om te openen. */
  @Get('openingen')
  @Recht('melder:inzien')
  async stand(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<VerzegelingResponse> {
    return (await this.verzegeling.stand(actor, id)) as unknown as VerzegelingResponse;
  }

  /** De gegevens van een verzegelde melder, voor wie ze mag openen. Elke inzage wordt vastgelegd. */
  @Get('verzegelde-betrokkenen')
  @Recht('melder:inzien')
  melder(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<PersoonResponse> {
    return this.verzegeling.lees(actor, id);
  }

  /** Vraagt om te openen, met de reden. Een tweede collega beslist; in nood gaat het meteen open. */
  @Post('openingen')
  @HttpCode(HttpStatus.OK)
  @Recht('melder:inzien')
  async vraag(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reden, nood = false }: VraagOpeningRequest,
  ): Promise<VerzegelingResponse> {
    await this.verzegeling.vraag(actor, { meldingId: id, reden, nood });
    return this.stand(actor, id);
  }

  /** Stemt ermee in dat een collega opent, of weigert dat. Wie het vroeg, beslist niet zelf. */
  @Post('openingen/:openingId/_beslis')
  @HttpCode(HttpStatus.OK)
  @Recht('melder:inzien')
  async beslis(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('openingId', IdPipe) openingId: string,
    @Body() besluit: BeslisOpeningRequest,
  ): Promise<VerzegelingResponse> {
    await this.verzegeling.beslis(actor, { meldingId: id, openingId, ...besluit });
    return this.stand(actor, id);
  }

  /** Beoordeelt achteraf of openen in nood terecht was. */
  @Post('openingen/:openingId/_beoordeel')
  @HttpCode(HttpStatus.OK)
  @Recht('melder:noodoordeel')
  async beoordeel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('openingId', IdPipe) openingId: string,
    @Body() verzoek: BeoordeelNoodRequest,
  ): Promise<VerzegelingResponse> {
    await this.verzegeling.beoordeel(actor, { meldingId: id, openingId, ...verzoek });
    return this.stand(actor, id);
  }
}
