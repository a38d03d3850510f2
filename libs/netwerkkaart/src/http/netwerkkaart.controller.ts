import { Body, Controller, Get, HttpCode, HttpStatus, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeheerKaart, type Lidgegevens } from '../application/beheer-kaart/beheer-kaart.use-case';
import { LeesKaarten } from '../application/queries/lees-kaarten';
import { NetwerkkaartRequest, KaartlidRequest, KaartregieRequest } from './dto/netwerkkaart.request';
import { NetwerkkaartResponse } from './dto/netwerkkaart.response';
import './fouten';

@ApiTags('netwerkkaarten')
@Controller('api/v1')
export class NetwerkkaartController {
  constructor(
    private readonly lees: LeesKaarten,
    private readonly beheer: BeheerKaart,
  ) {}

  /** De netwerkkaarten van een zaak. Het inzien wordt vastgelegd. */
  @Get('zaken/:id/netwerkkaarten')
  @Recht('zaak:lezen')
  async vanZaak(@Wie() actor: Actor, @Param('id', IdPipe) zaakId: string): Promise<NetwerkkaartResponse[]> {
    return (await this.lees.vanZaak(actor, zaakId)) as unknown as NetwerkkaartResponse[];
  }

  /** Begint een netwerkkaart voor een cliënt van de zaak, onder een code. */
  @Post('zaken/:id/netwerkkaarten')
  @Recht('zaak:behandelen')
  async begin(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() { clientcode }: NetwerkkaartRequest,
  ): Promise<NetwerkkaartResponse> {
    return this.kaart(actor, await this.beheer.begin(actor, { zaakId, clientcode }));
  }

  /** Een netwerkkaart. Het inzien wordt vastgelegd. */
  @Get('netwerkkaarten/:id')
  @Recht('zaak:lezen')
  async kaart(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<NetwerkkaartResponse> {
    return (await this.lees.detail(actor, id)) as unknown as NetwerkkaartResponse;
  }

  /** Zet iemand op de kaart, met functie en organisatie. Vraagt de ETag in If-Match. */
  @Post('netwerkkaarten/:id/leden')
  @Recht('zaak:behandelen')
  async voegLidToe(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() lid: KaartlidRequest,
  ): Promise<NetwerkkaartResponse> {
    await this.beheer.voegLidToe(actor, { id, gezien }, alsLid(lid));
    return this.kaart(actor, id);
  }

  /** Wijzigt wat er over iemand op de kaart staat. Vraagt de ETag in If-Match. */
  @Patch('netwerkkaarten/:id/leden/:lidId')
  @Recht('zaak:behandelen')
  async wijzigLid(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('lidId', IdPipe) lidId: string,
    @Versie() gezien: number,
    @Body() lid: KaartlidRequest,
  ): Promise<NetwerkkaartResponse> {
    await this.beheer.wijzigLid(actor, { id, gezien }, { ...alsLid(lid), id: lidId });
    return this.kaart(actor, id);
  }

  /** Haalt iemand van de kaart. Had diegene de regie, dan is die vraag weer open. Vraagt de ETag in If-Match. */
  @Post('netwerkkaarten/:id/leden/:lidId/_haal-weg')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async haalLidWeg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('lidId', IdPipe) lidId: string,
    @Versie() gezien: number,
  ): Promise<NetwerkkaartResponse> {
    await this.beheer.haalLidWeg(actor, { id, gezien }, lidId);
    return this.kaart(actor, id);
  }

  /** Legt vast wie de regie heeft, of dat dat onduidelijk is. Vraagt de ETag in If-Match. */
  @Post('netwerkkaarten/:id/_stel-regie-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async stelRegieVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { lidId, toelichting }: KaartregieRequest,
  ): Promise<NetwerkkaartResponse> {
    await this.beheer.stelRegieVast(actor, { id, gezien }, lidId ?? null, toelichting);
    return this.kaart(actor, id);
  }
}

const alsLid = ({ functie, organisatie, aanbiederId, domein, taak }: KaartlidRequest): Lidgegevens => ({
  ...{ functie, organisatie, domein },
  ...{ aanbiederId: aanbiederId ?? null, taak: taak ?? null },
});
