import { Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, leesCursor, pagina, PaginaRequest } from '@navolgbaar/platform/http';
import { LeesPostbus } from '../application/queries/lees-postbus.query';
import { ZoekBerichten } from '../application/queries/zoek-berichten.query';
import { VerzendOpnieuw } from '../application/verzend-opnieuw/verzend-opnieuw.use-case';
import { BerichtenRequest } from './berichten.request';
import { BerichtenResponse, BerichtstatusResponse, PostbusResponse } from './berichten.response';

const BLADZIJDE = 50;

/** Letters and mails of cases, and the mailbox of the demo. */
@ApiTags('berichten')
@Controller('api/v1')
export class BerichtController {
  constructor(
    private readonly zoekBerichten: ZoekBerichten,
    private readonly verzendOpnieuw: VerzendOpnieuw,
    private readonly leesPostbus: LeesPostbus,
  ) {}

  /** De berichten bij een object of met een status, nieuwste eerst. */
  @Get('berichten')
  @Recht('bericht:lezen')
  async lijst(@Wie() actor: Actor, @Query() vraag: BerichtenRequest): Promise<BerichtenResponse> {
    const { objectId, status, vanaf, aantal = BLADZIJDE } = vraag;
    const voorId = idUitCursor(vanaf);
    const berichten = await this.zoekBerichten.execute(actor, {
      objectId,
      status,
      voorId,
      aantal: aantal + 1,
    });
    return pagina(berichten, aantal, ({ id }) => [id]);
  }

  /** Biedt een mislukt bericht opnieuw aan. */
  @Post('berichten/:id/_verzend-opnieuw')
  @HttpCode(HttpStatus.OK)
  @Recht('bericht:verzenden')
  opnieuw(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<BerichtstatusResponse> {
    return this.verzendOpnieuw.execute(actor, id);
  }

  /** De lokale postbus van de demo: wat verzonden zou zijn, nieuwste eerst. */
  @Get('postbus')
  @Recht('postbus:lezen')
  async postbus(@Wie() actor: Actor, @Query() vraag: PaginaRequest): Promise<PostbusResponse> {
    const { vanaf, aantal = BLADZIJDE } = vraag;
    const mails = await this.leesPostbus.execute(actor, idUitCursor(vanaf), aantal + 1);
    return pagina(mails, aantal, ({ id }) => [id]);
  }
}

function idUitCursor(vanaf: string | undefined): string | undefined {
  const id = leesCursor(vanaf, 1)?.[0];
  return id === undefined || id === null ? undefined : new IdPipe().transform(String(id));
}
