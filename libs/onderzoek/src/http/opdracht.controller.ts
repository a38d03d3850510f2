import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BriefproefResponse } from '@navolgbaar/bericht';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { bestandVan, IdPipe, type MetBestand, NeemtBestand, Versie } from '@navolgbaar/platform/http';
import { BeoordeelRapport } from '../application/beoordeel-rapport/beoordeel-rapport.use-case';
import { GeefOpdracht } from '../application/geef-opdracht/geef-opdracht.use-case';
import { OntvangRapport } from '../application/ontvang-rapport/ontvang-rapport.use-case';
import { LeesOpdrachten } from '../application/queries/lees-opdrachten';
import { TrekOpdrachtIn } from '../application/trek-opdracht-in/trek-opdracht-in.use-case';
import { VoegBijlageToe } from '../application/voeg-bijlage-toe/voeg-bijlage-toe.use-case';
import { OPEN_OPDRACHTEN, type Opdrachtstatus } from '../domain/opdracht-status';
import {
  BeoordeelRapportRequest,
  GeefOpdrachtRequest,
  OpdrachtenRequest,
  RapportRequest,
  TrekOpdrachtInRequest,
} from './dto/opdracht.request';
import { BijlageResponse, OpdrachtResponse, OpdrachtenResponse } from './dto/opdracht.response';
import './fouten';

@ApiTags('opdrachten')
@Controller('api/v1')
export class OpdrachtController {
  constructor(
    private readonly lees: LeesOpdrachten,
    private readonly geef: GeefOpdracht,
    private readonly trekIn: TrekOpdrachtIn,
    private readonly ontvang: OntvangRapport,
    private readonly bijlagen: VoegBijlageToe,
    private readonly beoordeel: BeoordeelRapport,
  ) {}

  /** De opdrachten die u mag zien; een aanbieder ziet zijn eigen opdrachten. Zonder status: wat nog open staat. */
  @Get('opdrachten')
  @Recht('opdracht:lezen')
  async lijst(@Wie() actor: Actor, @Query() filter: OpdrachtenRequest): Promise<OpdrachtenResponse> {
    const status = filter.status ?? OPEN_OPDRACHTEN;
    const pagina = await this.lees.lijst(actor, {
      status: (status as readonly string[]).includes('alle') ? null : (status as readonly Opdrachtstatus[]),
      aanbiederId: filter.aanbiederId ?? null,
      vanaf: filter.vanaf,
      aantal: filter.aantal ?? 50,
    });
    return pagina as unknown as OpdrachtenResponse;
  }

  /** Een opdracht met de rapporten. Het inzien wordt vastgelegd. */
  @Get('opdrachten/:id')
  @Recht('opdracht:lezen')
  async opdracht(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<OpdrachtResponse> {
    return (await this.lees.detail(actor, id)) as unknown as OpdrachtResponse;
  }

  /** Geeft de aanbieder opdracht tot onderzoek. De termijn van zes weken gaat in en de brief volgt. */
  @Post('zaken/:id/opdrachten')
  @Recht('opdracht:geven')
  async nieuw(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: GeefOpdrachtRequest,
  ): Promise<OpdrachtResponse> {
    return this.opdracht(actor, await this.geef.execute(actor, { zaakId, ...verzoek }));
  }

  /** De brief met de opdracht zoals die zou gaan. Er wordt niets gegeven, verstuurd of bewaard. */
  @Post('zaken/:id/_proef-opdracht')
  @HttpCode(HttpStatus.OK)
  @Recht('opdracht:geven')
  proef(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: GeefOpdrachtRequest,
  ): Promise<BriefproefResponse> {
    return this.geef.proef(actor, { zaakId, ...verzoek });
  }

  /** Trekt de opdracht in, met de reden. De termijn vervalt. */
  @Post('opdrachten/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('opdracht:geven')
  async trekOpdrachtIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: TrekOpdrachtInRequest,
  ): Promise<OpdrachtResponse> {
    await this.trekIn.execute(actor, { opdrachtId: id, versie, ...verzoek });
    return this.opdracht(actor, id);
  }

  /** Voegt een bestand toe aan de opdracht, voordat u het rapport instuurt. */
  @Post('opdrachten/:id/bijlagen')
  @Recht('opdracht:beantwoorden')
  @NeemtBestand()
  async bijlage(
    @Wie() actor: Actor,
    @Param('id', IdPipe) opdrachtId: string,
    @Req() verzoek: MetBestand,
  ): Promise<BijlageResponse> {
    return this.bijlagen.execute(actor, { opdrachtId, ...(await bestandVan(verzoek)) });
  }

  /** Stuurt het rapport in. Te laat is geen weigering: het wordt vastgelegd, met de berekening. */
  @Post('opdrachten/:id/rapporten')
  @Recht('opdracht:beantwoorden')
  async rapport(
    @Wie() actor: Actor,
    @Param('id', IdPipe) opdrachtId: string,
    @Body() verzoek: RapportRequest,
  ): Promise<OpdrachtResponse> {
    await this.ontvang.execute(actor, { opdrachtId, ...verzoek });
    return this.opdracht(actor, opdrachtId);
  }

  /** Beoordeelt het onderzoek en de maatregelen in het rapport. */
  @Post('opdrachten/:id/_beoordeel')
  @HttpCode(HttpStatus.OK)
  @Recht('opdracht:beoordelen')
  async oordeel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { volledigheid: { aanwezig, toelichting }, ...verzoek }: BeoordeelRapportRequest,
  ): Promise<OpdrachtResponse> {
    const volledigheid = { aanwezig, toelichting: toelichting ?? null };
    await this.beoordeel.execute(actor, { opdrachtId: id, versie, ...verzoek, volledigheid });
    return this.opdracht(actor, id);
  }
}
