import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
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
  AanbiedersRequest,
  InzetRequest,
  LocatieRequest,
  WijzigAanbiederRequest,
} from './dto/aanbieder.request';
import { AanbiederResponse, AanbiedersResponse, GemeenteResponse } from './dto/aanbieder.response';
import './fouten';

@ApiTags('aanbieders')
@Controller('api/v1')
export class AanbiederController {
  constructor(
    private readonly registreer: RegistreerAanbieder,
    private readonly wijzig: WijzigAanbieder,
    private readonly locatie: VoegLocatieToe,
    private readonly inzet: LegInzetVast,
    private readonly lees: LeesAanbieders,
  ) {}

  /** Het register van aanbieders, op naam. */
  @Get('aanbieders')
  @Recht('aanbieder:lezen')
  zoek(
    @Wie() actor: Actor,
    @Query() { zoek, vanaf, aantal }: AanbiedersRequest,
  ): Promise<AanbiedersResponse> {
    const filter = { zoek: zoek ?? null, vanaf, aantal: aantal ?? 50 };
    return this.lees.zoek(actor, filter) as Promise<AanbiedersResponse>;
  }

  /** Voegt een aanbieder toe aan het register. */
  @Post('aanbieders')
  @Recht('aanbieder:beheren')
  async nieuw(@Wie() actor: Actor, @Body() verzoek: AanbiederRequest): Promise<AanbiederResponse> {
    const { naam, soort, kvk, email, telefoon, plaats, aantalClienten } = verzoek;
    const { id } = await this.registreer.execute(actor, {
      naam,
      soort,
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
    @Body() { naam, soort, adres, postcode, plaats }: LocatieRequest,
  ): Promise<AanbiederResponse> {
    await this.locatie.execute(actor, {
      aanbiederId: id,
      naam,
      soort,
      adres: adres ?? null,
      postcode: postcode?.toUpperCase().replace(/^(\d{4}) ?/, '$1 ') ?? null,
      plaats: plaats ?? null,
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

  /** De gemeenten waarvoor deze organisatie werkt. */
  @Get('gemeenten')
  @Recht('ik:lezen')
  gemeenten(@Wie() actor: Actor): Promise<GemeenteResponse[]> {
    return this.lees.gemeenten(actor);
  }
}
