import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { BeheerJaarplan } from '../application/beheer-jaarplan/beheer-jaarplan.use-case';
import { DeelAanbiederIn } from '../application/beheer-jaarplan/deel-aanbieder-in.use-case';
import { BeheerJaarplaninstelling } from '../application/beheer-jaarplaninstelling/beheer-jaarplaninstelling.use-case';
import type { Jaarplanfilter } from '../application/queries/kies-regels';
import { LeesJaarplan } from '../application/queries/lees-jaarplan';
import {
  DeelAanbiederInRequest,
  JaarplanExportRequest,
  JaarplanregelsRequest,
  JaarplanruimteRequest,
  MaakJaarplanRequest,
  SluitJaarplanAfRequest,
  StelJaarplaninstellingVastRequest,
  StelJaarplanVastRequest,
} from './dto/jaarplan.request';
import {
  JaarplandetailResponse,
  JaarplaninstellingversieResponse,
  JaarplanregeldetailResponse,
  JaarplanregelsResponse,
  JaarplanResponse,
} from './dto/jaarplan.response';
import { JAARPLANKOLOMMEN } from './jaarplan-export';
import './fouten';

@ApiTags('jaarplan')
@Controller('api/v1')
export class JaarplanController {
  constructor(
    private readonly lees: LeesJaarplan,
    private readonly beheer: BeheerJaarplan,
    private readonly indelen: DeelAanbiederIn,
    private readonly instelling: BeheerJaarplaninstelling,
  ) {}

  /** De jaarplannen, het nieuwste jaar eerst (Beleidskader § 6). Het inzien wordt vastgelegd. */
  @Get('jaarplannen')
  @Recht('jaarplan:lezen')
  async lijst(@Wie() actor: Actor): Promise<JaarplanResponse[]> {
    return (await this.lees.lijst(actor)) as unknown as JaarplanResponse[];
  }

  /** Stelt een jaarplan voor dat elke aanbieder overweegt, gecontracteerd en pgb (BK-6.19). Eén plan per jaar, voor dit jaar of het volgende. */
  @Post('jaarplannen')
  @Recht('jaarplan:maken')
  async maak(
    @Wie() actor: Actor,
    @Body() { jaar, capaciteit }: MaakJaarplanRequest,
  ): Promise<JaarplandetailResponse> {
    return this.detail(actor, await this.beheer.maak(actor, jaar, capaciteit));
  }

  /** Een jaarplan in getallen: wie is overwogen, wat er per kwartaal is ingedeeld en wat ervan kwam. Met zijn ETag. */
  @Get('jaarplannen/:id')
  @Recht('jaarplan:lezen')
  async detail(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<JaarplandetailResponse> {
    return (await this.lees.detail(actor, id)) as unknown as JaarplandetailResponse;
  }

  /** De aanbieders in een jaarplan, ook wie nog niet is overwogen. Een aanbieder met wie u een belangenconflict hebt, staat er niet bij. */
  @Get('jaarplannen/:id/regels')
  @Recht('jaarplan:lezen')
  async regels(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() filter: JaarplanregelsRequest,
  ): Promise<JaarplanregelsResponse> {
    const { vanaf, aantal = 50 } = filter;
    const vraag = { ...naarFilter(filter), vanaf, aantal };
    return (await this.lees.regels(actor, id, vraag)) as unknown as JaarplanregelsResponse;
  }

  /** Dezelfde lijst als CSV-bestand, met dezelfde filters. Het exporteren wordt vastgelegd. */
  @Get('jaarplannen/:id/export')
  @Recht('jaarplan:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exporteer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() filter: JaarplanExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return csvAntwoord(reply, 'jaarplan', JAARPLANKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, id, { ...naarFilter(filter), vanaf, aantal }),
    );
  }

  /** Een aanbieder in een jaarplan, met hoe het voorstel tot stand kwam. Met de ETag van de regel. */
  @Get('jaarplannen/:id/regels/:aanbiederId')
  @Recht('jaarplan:lezen')
  async regel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('aanbiederId', IdPipe) aanbiederId: string,
  ): Promise<JaarplanregeldetailResponse> {
    return (await this.lees.regel(actor, id, aanbiederId)) as unknown as JaarplanregeldetailResponse;
  }

  /** Deelt een aanbieder in een kwartaal in, of dit jaar niet; anders dan voorgesteld met de reden. Na het vaststellen is dat een wijziging door de coördinator, altijd met de reden. Vraagt de ETag van de regel in If-Match. */
  @Post('jaarplannen/:id/regels/:aanbiederId/_deel-in')
  @HttpCode(HttpStatus.OK)
  @Recht('jaarplan:maken')
  async deelIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) jaarplanId: string,
    @Param('aanbiederId', IdPipe) aanbiederId: string,
    @Versie() versie: number,
    @Body() { kwartaal, reden }: DeelAanbiederInRequest,
  ): Promise<JaarplanregeldetailResponse> {
    await this.indelen.deelIn(actor, versie, { jaarplanId, aanbiederId, kwartaal, reden: reden ?? null });
    return this.regel(actor, jaarplanId, aanbiederId);
  }

  /** Overweegt een aanbieder die er na het vaststellen is bijgekomen, met de reden (BK-6.19). */
  @Post('jaarplannen/:id/regels/:aanbiederId/_overweeg')
  @HttpCode(HttpStatus.OK)
  @Recht('jaarplan:vaststellen')
  async overweeg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) jaarplanId: string,
    @Param('aanbiederId', IdPipe) aanbiederId: string,
    @Body() { kwartaal, reden }: DeelAanbiederInRequest,
  ): Promise<JaarplanregeldetailResponse> {
    await this.indelen.overweeg(actor, { jaarplanId, aanbiederId, kwartaal, reden: reden ?? null });
    return this.regel(actor, jaarplanId, aanbiederId);
  }

  /** Berekent de voorstellen van een concept opnieuw, met de feiten van vandaag. Wat iemand anders besliste, blijft staan. Vraagt de ETag in If-Match. */
  @Post('jaarplannen/:id/_herbereken')
  @HttpCode(HttpStatus.OK)
  @Recht('jaarplan:maken')
  async herbereken(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { capaciteit }: JaarplanruimteRequest,
  ): Promise<JaarplandetailResponse> {
    await this.beheer.herbereken(actor, { id, versie }, capaciteit);
    return this.detail(actor, id);
  }

  /** Stelt een jaarplan vast, met de toelichting en zo nodig het document. Alleen als elke aanbieder is overwogen. Vraagt de ETag in If-Match. */
  @Post('jaarplannen/:id/_stel-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('jaarplan:vaststellen')
  async stelVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { toelichting, besluit }: StelJaarplanVastRequest,
  ): Promise<JaarplandetailResponse> {
    await this.beheer.stelVast(actor, { id, versie }, { toelichting, besluit: besluit ?? null });
    return this.detail(actor, id);
  }

  /** Sluit een jaarplan af als het jaar voorbij is, met de evaluatie. Vraagt de ETag in If-Match. */
  @Post('jaarplannen/:id/_sluit-af')
  @HttpCode(HttpStatus.OK)
  @Recht('jaarplan:vaststellen')
  async sluitAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { evaluatie }: SluitJaarplanAfRequest,
  ): Promise<JaarplandetailResponse> {
    await this.beheer.sluitAf(actor, { id, versie }, evaluatie);
    return this.detail(actor, id);
  }

  /** Hoe vaak de organisatie wil bezoeken, in versies, nieuwste eerst. Zonder eigen instelling is er geen interval. */
  @Get('jaarplaninstellingen')
  @Recht('jaarplan:lezen')
  async instellingen(@Wie() actor: Actor): Promise<JaarplaninstellingversieResponse[]> {
    return [...(await this.instelling.lees(actor))];
  }

  /** Stelt een nieuwe versie van de instelling vast, met het document en de eerste dag. Zij verandert daarna niet meer. */
  @Post('jaarplaninstellingen')
  @Recht('jaarplaninstelling:beheren')
  async stelInstellingVast(
    @Wie() actor: Actor,
    @Body() verzoek: StelJaarplaninstellingVastRequest,
  ): Promise<JaarplaninstellingversieResponse[]> {
    await this.instelling.stelVast(actor, verzoek);
    return this.instellingen(actor);
  }
}

function naarFilter({
  zoek,
  kwartaal,
  stand,
  soort,
  bekostiging,
  anders,
  sorteer,
}: JaarplanExportRequest): Omit<Jaarplanfilter, 'vanaf' | 'aantal'> {
  return {
    ...{ zoek: zoek ?? null, stand: stand ?? null, soort: soort ?? null, bekostiging: bekostiging ?? null },
    ...{ anders: anders ?? null, sorteer: sorteer ?? null },
    kwartaal: kwartaal === undefined ? undefined : kwartaal === 'geen' ? null : Number(kwartaal),
  };
}
