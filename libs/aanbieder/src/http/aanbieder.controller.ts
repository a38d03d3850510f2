import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Patch,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie, csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { BeeindigAanbieder } from '../application/beeindig-aanbieder/beeindig-aanbieder.use-case';
import { BeeindigDeel, type BeeindigDeelCommand } from '../application/beeindig-deel/beeindig-deel.use-case';
import { LegInzetVast } from '../application/leg-inzet-vast/leg-inzet-vast.use-case';
import { LeesAanbieders } from '../application/queries/lees-aanbieders';
import { RegistreerAanbieder } from '../application/registreer-aanbieder/registreer-aanbieder.use-case';
import { VoegLocatieToe } from '../application/voeg-locatie-toe/voeg-locatie-toe.use-case';
import {
  WijzigAanbieder,
  type WijzigAanbiederCommand,
} from '../application/wijzig-aanbieder/wijzig-aanbieder.use-case';
import {
  AanbiederRequest,
  AanbiedersExportRequest,
  AanbiedersRequest,
  InzetRequest,
  LocatieRequest,
  WijzigAanbiederRequest,
} from './dto/aanbieder.request';
import {
  AanbiederResponse,
  AanbiedersResponse,
  EigenAanbiederResponse,
  GemeenteResponse,
} from './dto/aanbieder.response';
import { BeeindigDeelRequest, BeeindigRequest } from './dto/verband.request';
import { EXPORTKOLOMMEN } from './aanbieders-export';
import './fouten';

@ApiTags('aanbieders')
@Controller('api/v1')
export class AanbiederController {
  constructor(
    private readonly registreer: RegistreerAanbieder,
    private readonly wijzig: WijzigAanbieder,
    private readonly locatie: VoegLocatieToe,
    private readonly inzet: LegInzetVast,
    private readonly deel: BeeindigDeel,
    private readonly einde: BeeindigAanbieder,
    private readonly lees: LeesAanbieders,
    private readonly klok: Klok,
  ) {}

  /** Het register van aanbieders, op naam. */
  @Get('aanbieders')
  @Recht('aanbieder:lezen')
  zoek(@Wie() actor: Actor, @Query() vraag: AanbiedersRequest): Promise<AanbiedersResponse> {
    const filter = { ...naarFilter(vraag), vanaf: vraag.vanaf, aantal: vraag.aantal ?? 50 };
    return this.lees.zoek(actor, filter) as Promise<AanbiedersResponse>;
  }

  /** Het register als CSV-bestand, met dezelfde filters en ten hoogste 10.000 regels. Het exporteren wordt vastgelegd. */
  @Get('aanbieders/export')
  @Recht('aanbieder:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exporteer(
    @Wie() actor: Actor,
    @Query() vraag: AanbiedersExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const filter = naarFilter(vraag);
    const naam = `aanbieders-${this.klok.vandaag().toString()}`;
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, (vanaf, aantal) =>
      this.lees.exporteer(actor, { ...filter, vanaf, aantal }),
    );
  }

  /** Voegt een aanbieder toe aan het register. */
  @Post('aanbieders')
  @Recht('aanbieder:beheren')
  async nieuw(@Wie() actor: Actor, @Body() verzoek: AanbiederRequest): Promise<AanbiederResponse> {
    const { naam, soort, kvk, email, telefoon, plaats, aantalClienten } = verzoek;
    const { id } = await this.registreer.execute(actor, {
      naam,
      soort,
      handelsnamen: verzoek.handelsnamen ?? [],
      vroegereNamen: verzoek.vroegereNamen ?? [],
      agb: verzoek.agb ?? null,
      website: verzoek.website ?? null,
      kvk: kvk ?? null,
      email: email ?? null,
      telefoon: telefoon ?? null,
      plaats: plaats ?? null,
      aantalClienten: aantalClienten ?? null,
    });
    return this.toon(actor, id);
  }

  /** Een aanbieder met locaties en inzet. */
  @Get('aanbieders/:id')
  @Recht('aanbieder:lezen')
  toon(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<AanbiederResponse> {
    return this.lees.detail(actor, id) as Promise<unknown> as Promise<AanbiederResponse>;
  }

  /** Verbetert de gegevens van een aanbieder. Vraagt de ETag in If-Match. */
  @Patch('aanbieders/:id')
  @Recht('aanbieder:beheren')
  async verbeter(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: WijzigAanbiederRequest,
  ): Promise<AanbiederResponse> {
    const velden = Object.fromEntries(Object.entries(verzoek).filter(([, waarde]) => waarde !== undefined));
    await this.wijzig.execute(actor, {
      aanbiederId: id,
      versie,
      velden: velden as WijzigAanbiederCommand['velden'],
    });
    return this.toon(actor, id);
  }

  /** Voegt een locatie toe. */
  @Post('aanbieders/:id/locaties')
  @Recht('aanbieder:beheren')
  async nieuweLocatie(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { naam, soort, adres, postcode, plaats, van }: LocatieRequest,
  ): Promise<AanbiederResponse> {
    await this.locatie.execute(actor, {
      aanbiederId: id,
      naam,
      soort,
      adres: adres ?? null,
      postcode: postcode?.toUpperCase().replace(/^(\d{4}) ?/, '$1 ') ?? null,
      plaats: plaats ?? null,
      van: van ?? null,
    });
    return this.toon(actor, id);
  }

  /** Legt vast wat de aanbieder voor een gemeente doet. */
  @Post('aanbieders/:id/inzetten')
  @Recht('aanbieder:beheren')
  async nieuweInzet(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: InzetRequest,
  ): Promise<AanbiederResponse> {
    const { aantalClienten, tot, ...rest } = verzoek;
    await this.inzet.execute(actor, {
      ...rest,
      aanbiederId: id,
      aantalClienten: aantalClienten ?? null,
      tot: tot ?? null,
    });
    return this.toon(actor, id);
  }

  /** Sluit een locatie op haar laatste dag. Vraagt de ETag van de aanbieder in If-Match. */
  @Post('aanbieders/:id/locaties/:deelId/_sluit')
  @HttpCode(HttpStatus.OK)
  @Recht('aanbieder:beheren')
  sluitLocatie(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('deelId', IdPipe) deelId: string,
    @Versie() versie: number,
    @Body() { tot }: BeeindigDeelRequest,
  ): Promise<AanbiederResponse> {
    return this.beeindigDeel(actor, { aanbiederId: id, versie, deel: 'locatie', deelId, tot });
  }

  /** Beëindigt een inzet op de laatste dag. Vraagt de ETag van de aanbieder in If-Match. */
  @Post('aanbieders/:id/inzetten/:deelId/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('aanbieder:beheren')
  beeindigInzet(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('deelId', IdPipe) deelId: string,
    @Versie() versie: number,
    @Body() { tot }: BeeindigDeelRequest,
  ): Promise<AanbiederResponse> {
    return this.beeindigDeel(actor, { aanbiederId: id, versie, deel: 'inzet', deelId, tot });
  }

  /** Legt vast dat een aanbieder stopt. Vraagt de ETag in If-Match. */
  @Post('aanbieders/:id/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('aanbieder:beheren')
  async stop(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: BeeindigRequest,
  ): Promise<AanbiederResponse> {
    await this.einde.stop(actor, { aanbiederId: id, versie, ...verzoek });
    return this.toon(actor, id);
  }

  /** Draait het stoppen terug. Vraagt de ETag in If-Match. */
  @Post('aanbieders/:id/_hervat')
  @HttpCode(HttpStatus.OK)
  @Recht('aanbieder:beheren')
  async hervat(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<AanbiederResponse> {
    await this.einde.hervat(actor, { aanbiederId: id, versie });
    return this.toon(actor, id);
  }

  /** De aanbieder waarvoor u werkt. Het inzien wordt vastgelegd. */
  @Get('ik/gegevens')
  @Recht('aanbieder:eigen')
  eigen(@Wie() actor: Actor): Promise<EigenAanbiederResponse> {
    return this.lees.eigen(actor) as Promise<unknown> as Promise<EigenAanbiederResponse>;
  }

  /** De gemeenten waarvoor deze organisatie werkt. */
  @Get('gemeenten')
  @Recht('ik:lezen')
  gemeenten(@Wie() actor: Actor): Promise<GemeenteResponse[]> {
    return this.lees.gemeenten(actor);
  }

  private async beeindigDeel(actor: Actor, command: BeeindigDeelCommand): Promise<AanbiederResponse> {
    await this.deel.execute(actor, command);
    return this.toon(actor, command.aanbiederId);
  }
}

function naarFilter({ zoek, gemeenteId, financiering, clientenstop, stand }: AanbiedersExportRequest) {
  return {
    zoek: zoek ?? null,
    gemeenteId: gemeenteId ?? null,
    financiering: financiering ?? null,
    clientenstop: clientenstop === 'ja',
    stand: stand ?? null,
  };
}
