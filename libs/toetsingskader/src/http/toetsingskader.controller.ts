import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, type MetBestand, NeemtBestand, Versie } from '@navolgbaar/platform/http';
import { BeheerKader } from '../application/beheer-kader/beheer-kader.use-case';
import { ImporteerKader } from '../application/importeer-kader/importeer-kader.use-case';
import { LeesToetsingskaders } from '../application/queries/lees-toetsingskaders';
import { leesKaderbestand } from './bestand/lees-kaderbestand';
import { BeeindigToetsingskaderRequest, BeginToetsingskaderRequest } from './dto/toetsingskader.request';
import {
  KaderimportcontroleResponse,
  KaderversieResponse,
  ToetsingskaderdetailResponse,
  ToetsingskaderregelResponse,
} from './dto/toetsingskader.response';
import './fouten';

@ApiTags('toetsingskaders')
@Controller('api/v1')
export class ToetsingskaderController {
  constructor(
    private readonly lees: LeesToetsingskaders,
    private readonly beheer: BeheerKader,
    private readonly importeer: ImporteerKader,
  ) {}

  /** De toetsingskaders, met de versie die geldt, wat in de maak is en of de evaluatie nadert. */
  @Get('toetsingskaders')
  @Recht('toetsingskader:lezen')
  async lijst(@Wie() actor: Actor): Promise<ToetsingskaderregelResponse[]> {
    return this.lees.lijst(actor);
  }

  /** Begint een kader van de organisatie, leeg of als kopie van een versie, met zijn eerste concept. */
  @Post('toetsingskaders')
  @Recht('toetsingskader:beheren')
  async begin(
    @Wie() actor: Actor,
    @Body() verzoek: BeginToetsingskaderRequest,
  ): Promise<KaderversieResponse> {
    const id = await this.beheer.begin(actor, { ...verzoek, kopieVan: verzoek.kopieVan ?? null });
    return this.versie(actor, id);
  }

  /** Een kader met zijn versies, en met zijn ETag. */
  @Get('toetsingskaders/:id')
  @Recht('toetsingskader:lezen')
  async kader(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<ToetsingskaderdetailResponse> {
    return (await this.lees.kader(actor, id)) as unknown as ToetsingskaderdetailResponse;
  }

  /** Begint een concept, als kopie van wat geldt. Er is er een tegelijk. Vraagt de ETag van het kader in If-Match. */
  @Post('toetsingskaders/:id/versies')
  @Recht('toetsingskader:beheren')
  async beginConcept(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<KaderversieResponse> {
    return this.versie(actor, await this.beheer.beginConcept(actor, { id, versie }));
  }

  /** Beëindigt een kader op een dag vanaf vandaag, met de reden. Het blijft leesbaar. Vraagt de ETag in If-Match. */
  @Post('toetsingskaders/:id/_beeindig')
  @HttpCode(HttpStatus.OK)
  @Recht('toetsingskader:vaststellen')
  async beeindig(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { tot, reden }: BeeindigToetsingskaderRequest,
  ): Promise<ToetsingskaderdetailResponse> {
    await this.beheer.beeindig(actor, { id, versie, tot, reden });
    return this.kader(actor, id);
  }

  /** Leest een kader in uit een CSV- of JSON-bestand, als concept: alles, of bij een fout niets (422, met elke fout bij regel en kolom). */
  @Post('toetsingskaderimports')
  @Recht('toetsingskader:beheren')
  @NeemtBestand()
  async leesIn(@Wie() actor: Actor, @Req() verzoek: MetBestand): Promise<KaderversieResponse> {
    const { id } = await this.importeer.execute(actor, await leesKaderbestand(verzoek));
    return this.versie(actor, id);
  }

  /** Zegt wat het inlezen van een bestand zou doen, met alle fouten. Bewaart niets. */
  @Post('toetsingskaderimports/_controleer')
  @HttpCode(HttpStatus.OK)
  @Recht('toetsingskader:beheren')
  @NeemtBestand()
  async controleer(@Wie() actor: Actor, @Req() verzoek: MetBestand): Promise<KaderimportcontroleResponse> {
    const verslag = await this.importeer.controleer(actor, await leesKaderbestand(verzoek));
    return { ...verslag, fouten: [...verslag.fouten] };
  }

  private async versie(actor: Actor, id: string): Promise<KaderversieResponse> {
    return (await this.lees.versie(actor, id)) as unknown as KaderversieResponse;
  }
}
