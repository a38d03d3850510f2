import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { HefClientenstopOp, LegClientenstopVast } from '../application/clientenstop/clientenstop.use-case';
import { Netwerkbeheer } from '../application/netwerk/netwerk.use-case';
import { LeesAanbieders } from '../application/queries/lees-aanbieders';
import { LeesNetwerken } from '../application/queries/lees-netwerken';
import { BeeindigRelatie, LegRelatieVast } from '../application/relatie/relatie.use-case';
import {
  AanbiederResponse,
  ClientenstopResponse,
  NetwerkregelResponse,
  NetwerkResponse,
} from './dto/aanbieder.response';
import {
  BeeindigRequest,
  ClientenstopRequest,
  NetwerklidRequest,
  NetwerkRequest,
  RelatieRequest,
} from './dto/verband.request';
import './fouten';

@ApiTags('aanbieders')
@Controller('api/v1')
export class VerbandController {
  constructor(
    private readonly relatie: LegRelatieVast,
    private readonly relatieEinde: BeeindigRelatie,
    private readonly netwerken: Netwerkbeheer,
    private readonly leesNetwerken: LeesNetwerken,
    private readonly stop: LegClientenstopVast,
    private readonly hefOp: HefClientenstopOp,
    private readonly lees: LeesAanbieders,
  ) {}

  /** Legt vast hoe deze aanbieder met een andere samenhangt. Het staat daarna bij allebei. */
  @Post('aanbieders/:id/relaties')
  @Recht('aanbieder:beheren')
  async nieuweRelatie(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { andereId, andereStaat, ...gegevens }: RelatieRequest,
  ): Promise<AanbiederResponse> {
    const [vanId, naarId] = andereStaat === 'boven' ? [andereId, id] : [id, andereId];
    await this.relatie.execute(actor, { ...gegevens, vanId, naarId });
    return this.aanbieder(actor, id);
  }

  /** Beëindigt een verband; het blijft leesbaar. Vraagt de versie van het verband in If-Match. */
  @Post('relaties/:id/_beeindig')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('aanbieder:beheren')
  beeindigRelatie(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: BeeindigRequest,
  ): Promise<void> {
    return this.relatieEinde.execute(actor, { relatieId: id, versie, ...verzoek });
  }

  /** De netwerken van aanbieders, wat loopt eerst. */
  @Get('netwerken')
  @Recht('aanbieder:beheren')
  netwerklijst(@Wie() actor: Actor): Promise<NetwerkregelResponse[]> {
    return this.leesNetwerken.lijst(actor);
  }

  /** Een netwerk met wie erin zit of zat. Het inzien wordt vastgelegd. */
  @Get('netwerken/:id')
  @Recht('aanbieder:beheren')
  netwerk(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<NetwerkResponse> {
    return this.leesNetwerken.detail(actor, id) as Promise<unknown> as Promise<NetwerkResponse>;
  }

  /** Registreert een netwerk. */
  @Post('netwerken')
  @Recht('aanbieder:beheren')
  async nieuwNetwerk(@Wie() actor: Actor, @Body() verzoek: NetwerkRequest): Promise<NetwerkResponse> {
    const { id } = await this.netwerken.registreer(actor, verzoek);
    return this.netwerk(actor, id);
  }

  /** Voegt een aanbieder toe aan een netwerk. */
  @Post('netwerken/:id/leden')
  @Recht('aanbieder:beheren')
  async nieuwLid(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: NetwerklidRequest,
  ): Promise<NetwerkResponse> {
    await this.netwerken.voegLidToe(actor, { netwerkId: id, ...verzoek });
    return this.netwerk(actor, id);
  }

  /** Beëindigt het lidmaatschap van een aanbieder. Vraagt de versie van het netwerk in If-Match. */
  @Post('netwerken/:id/leden/:lidId/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('aanbieder:beheren')
  async beeindigLid(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('lidId', IdPipe) lidId: string,
    @Versie() versie: number,
    @Body() verzoek: BeeindigRequest,
  ): Promise<NetwerkResponse> {
    await this.netwerken.beeindig(actor, { netwerkId: id, lidId, versie, ...verzoek });
    return this.netwerk(actor, id);
  }

  /** Beëindigt een netwerk, en daarmee elk lidmaatschap. Vraagt de versie in If-Match. */
  @Post('netwerken/:id/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('aanbieder:beheren')
  async beeindigNetwerk(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: BeeindigRequest,
  ): Promise<NetwerkResponse> {
    await this.netwerken.beeindig(actor, { netwerkId: id, lidId: null, versie, ...verzoek });
    return this.netwerk(actor, id);
  }

  /** De cliëntenstops van een aanbieder, wat nu loopt eerst. */
  @Get('aanbieders/:id/clientenstops')
  @Recht('aanbieder:lezen')
  stops(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<ClientenstopResponse[]> {
    return this.lees.clientenstops(actor, id) as Promise<unknown> as Promise<ClientenstopResponse[]>;
  }

  /** Legt een cliëntenstop vast: het besluit van een college, of een afspraak met de aanbieder. */
  @Post('aanbieders/:id/clientenstops')
  @Recht('clientenstop:vastleggen')
  async nieuweStop(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: ClientenstopRequest,
  ): Promise<AanbiederResponse> {
    await this.stop.execute(actor, {
      aanbiederId: id,
      basis: verzoek.basis,
      gemeenteId: verzoek.gemeenteId ?? null,
      beslotenOp: verzoek.beslotenOp,
      kenmerk: verzoek.kenmerk ?? null,
      grondslag: verzoek.grondslag ?? null,
      reden: verzoek.reden,
      ingang: verzoek.ingang,
      tot: verzoek.tot ?? null,
      gemeenteIds: verzoek.gemeenteIds ?? [],
      locatieIds: verzoek.locatieIds ?? [],
      zorgsoorten: verzoek.zorgsoorten ?? [],
    });
    return this.aanbieder(actor, id);
  }

  /** Heft een cliëntenstop op. Vraagt de versie van de stop in If-Match. */
  @Post('clientenstops/:id/_hef-op')
  @HttpCode(HttpStatus.OK)
  @Recht('clientenstop:vastleggen')
  async hefStopOp(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: BeeindigRequest,
  ): Promise<AanbiederResponse> {
    const { aanbiederId } = await this.hefOp.execute(actor, { stopId: id, versie, ...verzoek });
    return this.aanbieder(actor, aanbiederId);
  }

  private aanbieder(actor: Actor, id: string): Promise<AanbiederResponse> {
    return this.lees.detail(actor, id) as Promise<unknown> as Promise<AanbiederResponse>;
  }
}
