import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import { KiesSoorten } from '../application/kies-soorten/kies-soorten.use-case';
import { LeesAttenderingen } from '../application/lees-attenderingen/lees-attenderingen';
import { MarkeerGelezen } from '../application/markeer-gelezen/markeer-gelezen.use-case';
import { AttenderingenRequest, AttenderingskeuzeRequest, LeesAllesRequest } from './attendering.request';
import {
  AttenderingaantalResponse,
  AttenderingenResponse,
  AttenderingskeuzesResponse,
} from './attendering.response';

@ApiTags('attenderingen')
@Controller('api/v1')
export class AttenderingController {
  constructor(
    private readonly lees: LeesAttenderingen,
    private readonly markeer: MarkeerGelezen,
    private readonly kies: KiesSoorten,
  ) {}

  /** Wat er met uw werk gebeurde, nieuwste eerst. Wat u niet meer mag zien, staat er niet bij. */
  @Get('attenderingen')
  @Recht('ik:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: AttenderingenRequest): Promise<AttenderingenResponse> {
    const { ongelezen, vanaf, aantal = 50 } = filter;
    const pagina = await this.lees.lijst(actor, { ongelezen: ongelezen === 'true', vanaf, aantal });
    return pagina as unknown as AttenderingenResponse;
  }

  /** Hoeveel u er nog niet hebt gelezen, ten hoogste 99. */
  @Get('attenderingen/aantal')
  @Recht('ik:lezen')
  aantal(@Wie() actor: Actor): Promise<AttenderingaantalResponse> {
    return this.lees.aantal(actor);
  }

  /** Markeert er een als gelezen. Nog een keer doen verandert niets. */
  @Post('attenderingen/:id/_lees')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('ik:lezen')
  een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.markeer.een(actor, id);
  }

  /** Markeert alles als gelezen tot en met wat u zag. Wat u daarna werd verteld, blijft ongelezen. */
  @Post('attenderingen/_lees-alles')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('ik:lezen')
  alles(@Wie() actor: Actor, @Body() { tot }: LeesAllesRequest): Promise<void> {
    return this.markeer.alles(actor, tot);
  }

  /** De soorten die uw rol kan krijgen, en welke u wilt zien. */
  @Get('ik/attenderingskeuzes')
  @Recht('ik:lezen')
  async keuzes(@Wie() actor: Actor): Promise<AttenderingskeuzesResponse> {
    return { keuzes: await this.kies.lees(actor) };
  }

  /** Kiest welke soorten u niet in de werkbank wilt zien. Geldt voor wat vanaf nu gebeurt. */
  @Put('ik/attenderingskeuzes')
  @Recht('ik:lezen')
  async zet(
    @Wie() actor: Actor,
    @Body() { uit }: AttenderingskeuzeRequest,
  ): Promise<AttenderingskeuzesResponse> {
    return { keuzes: await this.kies.zet(actor, uit) };
  }
}
