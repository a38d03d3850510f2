import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { bestandVan, IdPipe, type MetBestand, NeemtBestand, Versie } from '@navolgbaar/platform/http';
import { BeheerAfwegingskader } from '../application/beheer-afwegingskader/beheer-afwegingskader.use-case';
import { type Afwegingskader, type Kaderinhoud, isAanname } from '../domain/afwegingskader';
import { KaderinhoudRequest, StelKaderVastRequest } from './dto/afwegingskader.request';
import { AfwegingskaderResponse, KaderbesluitResponse } from './dto/afwegingskader.response';
import './fouten';

@ApiTags('afwegingskaders')
@Controller('api/v1/afwegingskaders')
export class AfwegingskaderController {
  constructor(private readonly beheer: BeheerAfwegingskader) {}

  /** Alle versies van het afwegingskader, nieuwste eerst: concepten, en wat geldt, gold of zal gelden. */
  @Get()
  @Recht('afwegingskader:lezen')
  async versies(@Wie() actor: Actor): Promise<AfwegingskaderResponse[]> {
    return (await this.beheer.lees(actor)).map(antwoord);
  }

  /** Een versie, met haar ETag. */
  @Get(':id')
  @Recht('afwegingskader:lezen')
  async versie(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<AfwegingskaderResponse> {
    return antwoord(await this.beheer.leesEen(actor, id));
  }

  /** Maakt een concept. Een tabel die niet oploopt, wordt geweigerd, met de cellen erbij. */
  @Post()
  @Recht('afwegingskader:beheren')
  async maak(@Wie() actor: Actor, @Body() verzoek: KaderinhoudRequest): Promise<AfwegingskaderResponse> {
    const { id } = await this.beheer.maakConcept(actor, inhoudVan(verzoek));
    return this.versie(actor, id);
  }

  /** Wijzigt een concept. Vraagt de ETag in If-Match. */
  @Put(':id')
  @Recht('afwegingskader:beheren')
  async wijzig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: KaderinhoudRequest,
  ): Promise<AfwegingskaderResponse> {
    await this.beheer.wijzigConcept(actor, id, versie, inhoudVan(verzoek));
    return this.versie(actor, id);
  }

  /** Gooit een concept weg. Vraagt de ETag in If-Match. */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('afwegingskader:beheren')
  async verwijder(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<void> {
    await this.beheer.verwijderConcept(actor, id, versie);
  }

  /** Stelt een concept vast, met het document en de eerste dag. Daarna verandert de versie niet meer. */
  @Post(':id/_stel-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('afwegingskader:beheren')
  async stelVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() verzoek: StelKaderVastRequest,
  ): Promise<AfwegingskaderResponse> {
    await this.beheer.stelVast(actor, { ...verzoek, id, versie });
    return this.versie(actor, id);
  }

  /** Bewaart het besluit waarmee een versie is vastgesteld, bij die versie. Een bestand van ten hoogste 25 MB. */
  @Post(':id/besluiten')
  @Recht('afwegingskader:beheren')
  @NeemtBestand()
  async besluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() verzoek: MetBestand,
  ): Promise<KaderbesluitResponse> {
    return this.beheer.voegBesluitToe(actor, id, await bestandVan(verzoek));
  }
}

const antwoord = (kader: Afwegingskader): AfwegingskaderResponse =>
  ({ ...kader, aanname: isAanname(kader) }) as unknown as AfwegingskaderResponse;

const inhoudVan = ({ kolommen, stap3, ...rest }: KaderinhoudRequest): Kaderinhoud => ({
  ...rest,
  kolommen: kolommen.map((kolom) => ({ ...kolom, vanafProcent: kolom.vanafProcent ?? null })),
  stap3: { gronden: stap3.gronden, aandacht: stap3.aandacht ?? null },
});
