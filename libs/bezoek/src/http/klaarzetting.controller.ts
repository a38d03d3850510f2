import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, type MetBestand, NeemtBestand, bestandMet } from '@navolgbaar/platform/http';
import { BeeindigKlaarzetting } from '../application/lijst/beeindig-klaarzetting/beeindig-klaarzetting.use-case';
import { LeesKlaarzetting } from '../application/lijst/lees-klaarzetting';
import { VoegFotoToe } from '../application/lijst/voeg-foto-toe/voeg-foto-toe.use-case';
import { WerkBij } from '../application/lijst/werk-bij/werk-bij.use-case';
import { ZetKlaar } from '../application/lijst/zet-klaar/zet-klaar.use-case';
import { LeesBezoeklijst } from '../application/queries/lees-bezoeklijst';
import {
  FOTOVELDEN,
  LijstfotoRequest,
  LijstwijzigingenRequest,
  RondKlaarzettingAfRequest,
  TrekKlaarzettingInRequest,
  ZetKlaarRequest,
} from './dto/bezoeklijst.request';
import {
  BezoeklijstResponse,
  KlaargezetResponse,
  KlaarzetsleutelResponse,
  KlaarzetstandResponse,
  LijstfotoResponse,
  WijzigingsuitslagenResponse,
} from './dto/bezoeklijst.response';
import './lijstfouten';

@ApiTags('bezoeken')
@Controller('api/v1')
export class KlaarzettingController {
  constructor(
    private readonly klaarzetten: ZetKlaar,
    private readonly bijwerken: WerkBij,
    private readonly fotos: VoegFotoToe,
    private readonly beeindigen: BeeindigKlaarzetting,
    private readonly klaarzetting: LeesKlaarzetting,
    private readonly lees: LeesBezoeklijst,
  ) {}

  /**
   * Zet een bezoek klaar op een toestel, met een eigen sleutel: vanaf zeven dagen voor het bezoek, tot 72 uur na het begin ervan
   * (AANNAME). Alleen wie het bezoek uitvoert (AVG art. 32).
   */
  @Post('bezoeken/:id/klaarzettingen')
  @Recht('bezoek:plannen')
  async zetKlaar(
    @Wie() actor: Actor,
    @Param('id', IdPipe) bezoekId: string,
    @Body() { toestel }: ZetKlaarRequest,
  ): Promise<KlaargezetResponse> {
    const klaar = await this.klaarzetten.execute(actor, { bezoekId, toestel });
    const bezoek = await this.lees.vooraf(actor, bezoekId);
    const lijst = await this.lees.vanBezoek(actor, bezoekId);
    return { ...klaar, bezoek, lijst } as unknown as KlaargezetResponse;
  }

  /** Of het toestel het bezoek mag houden. Bij `ingetrokken` wist het zichzelf. Het inzien wordt vastgelegd. */
  @Get('klaarzettingen/:id')
  @Recht('bezoek:lezen')
  stand(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<KlaarzetstandResponse> {
    return this.klaarzetting.stand(actor, id);
  }

  /** De sleutel opnieuw, voor wie het bezoek klaarzette; ook als de tijd om is. Het geven wordt vastgelegd (AVG art. 32). */
  @Post('klaarzettingen/:id/_geef-sleutel')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  sleutel(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<KlaarzetsleutelResponse> {
    return this.klaarzetting.sleutel(actor, id);
  }

  /**
   * Neemt op wat er op het toestel is geschreven, hoe vaak het ook wordt verstuurd. Schreef een ander iets anders over
   * hetzelfde, dan blijft beide staan tot iemand kiest (Beleidskader § 4).
   */
  @Post('klaarzettingen/:id/wijzigingen')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async wijzigingen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { wijzigingen }: LijstwijzigingenRequest,
  ): Promise<WijzigingsuitslagenResponse> {
    const { bezoekId, uitslagen } = await this.bijwerken.execute(actor, id, wijzigingen);
    const lijst = await this.lees.vanBezoek(actor, bezoekId);
    return { uitslagen, lijst } as unknown as WijzigingsuitslagenResponse;
  }

  /**
   * Neemt een foto op als document van de zaak. Wat de camera erin schreef, gaat er bij de controle uit. Stuur `id`, `normId` en
   * `bijschrift` vóór het bestand.
   */
  @Post('klaarzettingen/:id/fotos')
  @Recht('bezoek:plannen')
  @NeemtBestand(FOTOVELDEN)
  async foto(
    @Wie() actor: Actor,
    @Param('id', IdPipe) klaarzettingId: string,
    @Req() verzoek: MetBestand,
  ): Promise<LijstfotoResponse> {
    const { naam, inhoud, velden } = await bestandMet(verzoek, LijstfotoRequest);
    const { id, normId = null, bijschrift = null } = velden;
    return this.fotos.execute(actor, { bron: { klaarzettingId }, id, normId, bijschrift, naam, inhoud });
  }

  /** Rondt het toestel af als alles is ontvangen; de sleutel wordt vernietigd. Anders staat er wat er mist (AVG art. 32). */
  @Post('klaarzettingen/:id/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async rondAf(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: RondKlaarzettingAfRequest,
  ): Promise<KlaarzetstandResponse> {
    await this.beeindigen.rondAf(actor, id, verzoek);
    return this.stand(actor, id);
  }

  /** Trekt het bezoek op een toestel in, bijvoorbeeld omdat het kwijt is; de sleutel wordt vernietigd (AVG art. 32). */
  @Post('klaarzettingen/:id/_trek-in')
  @HttpCode(HttpStatus.OK)
  @Recht('bezoek:plannen')
  async trekIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reden }: TrekKlaarzettingInRequest,
  ): Promise<BezoeklijstResponse> {
    const { bezoekId } = await this.beeindigen.trekIn(actor, id, reden);
    return (await this.lees.vanBezoek(actor, bezoekId)) as unknown as BezoeklijstResponse;
  }
}
