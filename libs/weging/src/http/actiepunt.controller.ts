import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeheerActiepunten } from '../application/actiepunt/beheer-actiepunten.use-case';
import { RondActiepuntAfRequest } from './dto/werkoverleg.request';
import { ActiepuntResponse } from './dto/werkoverleg.response';
import './fouten';

/** AANNAME: a team that has more to do than this has no use for a longer list. */
const MEESTE_PUNTEN = 100;

@ApiTags('weging')
@Controller('api/v1')
export class ActiepuntController {
  constructor(private readonly punten: BeheerActiepunten) {}

  /** Wat het team nog moet doen na een werkoverleg: de eerste dag bovenaan. Ten hoogste honderd. */
  @Get('actiepunten')
  @Recht('actiepunt:lezen')
  async open(@Wie() actor: Actor): Promise<ActiepuntResponse[]> {
    return this.punten.open(actor, null, MEESTE_PUNTEN);
  }

  /** De actiepunten van een melding, nieuwste eerst. */
  @Get('meldingen/:id/actiepunten')
  @Recht('actiepunt:lezen')
  async vanMelding(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<ActiepuntResponse[]> {
    return this.punten.vanMelding(actor, id);
  }

  /** Rondt een actiepunt af, met wat ervan kwam. Vraagt de ETag in If-Match. */
  @Post('actiepunten/:id/_rond-af')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('actiepunt:afronden')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { uitkomst }: RondActiepuntAfRequest,
  ): Promise<void> {
    await this.punten.rondAf(actor, { id, versie, uitkomst });
  }
}
