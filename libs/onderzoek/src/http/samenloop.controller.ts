import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { LeesZaken } from '../application/queries/lees-zaken';
import { BeeindigSamenloop, MeldSamenloop } from '../application/samenloop/samenloop.use-case';
import { BeeindigSamenloopRequest, MeldSamenloopRequest } from './dto/samenloop.request';
import { ZaakResponse } from './dto/zaak.response';

/** What runs beside a case. Every act answers with the whole case. */
@ApiTags('zaken')
@Controller('api/v1/zaken/:id/samenlopen')
export class SamenloopController {
  constructor(
    private readonly lees: LeesZaken,
    private readonly melden: MeldSamenloop,
    private readonly beeindigen: BeeindigSamenloop,
  ) {}

  /** Legt vast dat er naast de zaak een strafrechtelijk onderzoek of een andere toezichthouder loopt. Termijnen lopen door. */
  @Post()
  @Recht('zaak:behandelen')
  async meld(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: MeldSamenloopRequest,
  ): Promise<ZaakResponse> {
    await this.melden.execute(actor, { ...verzoek, zaakId });
    return this.dossier(actor, zaakId);
  }

  /** Legt vast dat het andere onderzoek niet meer loopt, met de reden. De If-Match is die van de samenloop. */
  @Post(':samenloopId/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async beeindig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Param('samenloopId', IdPipe) samenloopId: string,
    @Versie() versie: number,
    @Body() verzoek: BeeindigSamenloopRequest,
  ): Promise<ZaakResponse> {
    await this.beeindigen.execute(actor, { ...verzoek, zaakId, samenloopId, versie });
    return this.dossier(actor, zaakId);
  }

  private async dossier(actor: Actor, id: string): Promise<ZaakResponse> {
    return (await this.lees.detail(actor, id)) as unknown as ZaakResponse;
  }
}
