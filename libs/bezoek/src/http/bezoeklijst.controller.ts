import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, type MetBestand, NeemtBestand, Versie, bestandMet } from '@navolgbaar/platform/http';
import { HeropenLijst } from '../application/lijst/heropen-lijst/heropen-lijst.use-case';
import { MaakBevindingen } from '../application/lijst/maak-bevindingen/maak-bevindingen.use-case';
import { RondLijstAf } from '../application/lijst/rond-lijst-af/rond-lijst-af.use-case';
import { StelLijstSamen } from '../application/lijst/stel-lijst-samen/stel-lijst-samen.use-case';
import { VerwijderGesprek } from '../application/lijst/verwijder-gesprek/verwijder-gesprek.use-case';
import { VoegFotoToe } from '../application/lijst/voeg-foto-toe/voeg-foto-toe.use-case';
import { VulIn } from '../application/lijst/vul-in/vul-in.use-case';
import { LeesBezoeklijst } from '../application/queries/lees-bezoeklijst';
import { vulOnderdeel } from '../domain/lijst/vul-onderdeel';
import {
  FOTOVELDEN,
  HeropenLijstRequest,
  LijstfotoRequest,
  LosOpRequest,
  MaakBevindingenRequest,
  StelLijstSamenRequest,
  VulInRequest,
} from './dto/bezoeklijst.request';
import { BezoeklijstResponse, LijstfotoResponse } from './dto/bezoeklijst.response';
import './lijstfouten';

@ApiTags('bezoeken')
@Controller('api/v1/bezoeken/:id')
export class BezoeklijstController {
  constructor(
    private readonly samenstellen: StelLijstSamen,
    private readonly invullen: VulIn,
    private readonly gesprekken: VerwijderGesprek,
    private readonly fotos: VoegFotoToe,
    private readonly afronden: RondLijstAf,
    private readonly heropenen: HeropenLijst,
    private readonly bevindingen: MaakBevindingen,
    private readonly lees: LeesBezoeklijst,
  ) {}

  /** De bezoeklijst van een bezoek: normen, antwoorden en gesprekken. Het inzien wordt vastgelegd. */
  @Get('bezoeklijst')
  @Recht('bezoek:lezen')
  async lijst(@Wie() actor: Actor, @Param('id', IdPipe) bezoekId: string): Promise<BezoeklijstResponse> {
    return (await this.lees.vanBezoek(actor, bezoekId)) as unknown as BezoeklijstResponse;
  }

  /**
   * Stelt de lijst samen uit het toetsingskader zoals dat geldt op de dag van het bezoek (BK-6.17). Een norm die niet voor deze
   * aanbieder is bedoeld, wordt geweigerd met de regel. Kan opnieuw zolang er niets is ingevuld. Vraagt de ETag van het bezoek
   * in If-Match.
   */
  @Post('_stel-lijst-samen')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async stelSamen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() versie: number,
    @Body() { toetsingskaderId, normen, geeftWkkgzZorg, lokaleGrondslag }: StelLijstSamenRequest,
  ): Promise<BezoeklijstResponse> {
    await this.samenstellen.execute(actor, {
      ...{ bezoekId, versie, toetsingskaderId, normen: normen ?? null },
      ...{ geeftWkkgzZorg: geeftWkkgzZorg ?? null, lokaleGrondslag: lokaleGrondslag ?? null },
    });
    return this.lijst(actor, bezoekId);
  }

  /**
   * Vult een onderdeel van de lijst in of verbetert het. De If-Match is het nummer van het onderdeel (`nr`), of 0 als er niets
   * stond: wat een ander intussen schreef, is een verouderde versie. Vraagt de schaal een toelichting, dan kan het niet zonder (BK-6.10).
   * Alleen wie het bezoek uitvoert, en de coördinator (AANNAME).
   */
  @Post('bezoeklijst/_vul-in')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async vulIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() nr: number,
    @Body() { soort, inhoud }: VulInRequest,
  ): Promise<BezoeklijstResponse> {
    await this.invullen.execute(actor, bezoekId, nr, vulOnderdeel(soort, inhoud));
    return this.lijst(actor, bezoekId);
  }

  /**
   * Haalt een gesprek van de lijst, bijvoorbeeld omdat het er twee keer staat. De If-Match is het nummer van het gesprek (`nr`)
   * (BK-6.10).
   */
  @Post('bezoeklijst/gesprekken/:gesprekId/_verwijder')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async verwijderGesprek(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Param('gesprekId', IdPipe) gesprekId: string,
    @Versie() nr: number,
  ): Promise<BezoeklijstResponse> {
    await this.gesprekken.execute(actor, { bezoekId, gesprekId }, nr);
    return this.lijst(actor, bezoekId);
  }

  /**
   * Neemt een foto op die niet op het toestel van het bezoek staat, zoals `POST /klaarzettingen/{id}/fotos` dat doet: als
   * document van de zaak, zonder wat de camera erin schreef (BK-4.03). Stuur `id`, `normId` en `bijschrift` vóór het bestand.
   */
  @Post('bezoeklijst/fotos')
  @Recht('bezoek:plannen')
  @NeemtBestand(FOTOVELDEN)
  async foto(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Req() verzoek: MetBestand,
  ): Promise<LijstfotoResponse> {
    const { naam, inhoud, velden } = await bestandMet(verzoek, LijstfotoRequest);
    const { id, normId = null, bijschrift = null } = velden;
    return this.fotos.execute(actor, { bron: { bezoekId }, id, normId, bijschrift, naam, inhoud });
  }

  /**
   * Kiest waar twee antwoorden verschillen, of legt het gezamenlijke antwoord vast, met de reden (Beleidskader § 4). Vraagt de
   * ETag in If-Match.
   */
  @Post('bezoeklijst/_los-op')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async losOp(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() versie: number,
    @Body() { soort, inhoud, reden }: LosOpRequest,
  ): Promise<BezoeklijstResponse> {
    await this.invullen.losOp(actor, { bezoekId, versie, reden }, vulOnderdeel(soort, inhoud));
    return this.lijst(actor, bezoekId);
  }

  /**
   * Rondt de lijst af van een bezoek dat is vastgelegd: elke norm heeft een antwoord, niets is tegenstrijdig, en er staat geen
   * toestel meer klaar. Daarna verandert de lijst niet, tenzij zij wordt heropend. Vraagt de ETag in If-Match.
   */
  @Post('bezoeklijst/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() versie: number,
  ): Promise<BezoeklijstResponse> {
    await this.afronden.execute(actor, bezoekId, versie);
    return this.lijst(actor, bezoekId);
  }

  /**
   * Opent een afgeronde lijst opnieuw, met de reden (Beleidskader § 4). Kan niet meer als er een bevinding van is gemaakt
   * (BK-4.03). Vraagt de ETag in If-Match.
   */
  @Post('bezoeklijst/_heropen')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async heropen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() versie: number,
    @Body() { reden }: HeropenLijstRequest,
  ): Promise<BezoeklijstResponse> {
    await this.heropenen.execute(actor, { bezoekId, versie, reden });
    return this.lijst(actor, bezoekId);
  }

  /**
   * Maakt van antwoorden bevindingen in concept, ook positieve, met de waarneming en de foto’s als bewijs (BK-4.03, BK-6.10).
   * Van elk antwoord één keer. Vraagt de ETag in If-Match.
   */
  @Post('bezoeklijst/_maak-bevindingen')
  @HttpCode(HttpStatus.OK)
  @Recht('bevinding:vastleggen')
  async maakBevindingen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Versie() versie: number,
    @Body() { bevindingen }: MaakBevindingenRequest,
  ): Promise<BezoeklijstResponse> {
    await this.bevindingen.execute(actor, { bezoekId, versie }, bevindingen);
    return this.lijst(actor, bezoekId);
  }
}
