import { Body, Controller, Delete, HttpCode, HttpStatus, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { BeperkDeel } from '../application/beperk-deel/beperk-deel.use-case';
import { KoppelZaak, OntkoppelZaak } from '../application/koppel-zaak/koppel-zaak.use-case';
import { Notities } from '../application/notities/notities.use-case';
import { VoegMeldingToe } from '../application/voeg-melding-toe/voeg-melding-toe.use-case';
import { WijzigGrondslag } from '../application/wijzig-grondslag/wijzig-grondslag.use-case';
import { LeesZaken } from '../application/queries/lees-zaken';
import {
  BeperkDeelRequest,
  KoppelZaakRequest,
  NotitieRequest,
  OntkoppelZaakRequest,
  VoegMeldingToeRequest,
  WijzigGrondslagRequest,
} from './dto/dossier.request';
import { NotitieResponse, ZaakResponse } from './dto/zaak.response';

/** What stands around a case: other cases, who may see a part of it, and one's own notes. */
@ApiTags('zaken')
@Controller('api/v1')
export class DossierdelenController {
  constructor(
    private readonly lees: LeesZaken,
    private readonly wijzigGrondslag: WijzigGrondslag,
    private readonly koppelZaak: KoppelZaak,
    private readonly ontkoppelZaak: OntkoppelZaak,
    private readonly voegToe: VoegMeldingToe,
    private readonly beperkDeel: BeperkDeel,
    private readonly notities: Notities,
  ) {}

  /** Legt vast op welke versies van wet en beleid de zaak rust, met de reden. De If-Match is die van de zaak. */
  @Put('zaken/:id/grondslagen')
  @Recht('zaak:behandelen')
  async grondslag(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Versie() versie: number,
    @Body() verzoek: WijzigGrondslagRequest,
  ): Promise<ZaakResponse> {
    await this.wijzigGrondslag.execute(actor, { zaakId, versie, ...verzoek });
    return this.zaak(actor, zaakId);
  }

  /** Koppelt een andere zaak die u mag zien, met de reden. Beide zaken tonen de koppeling. */
  @Post('zaken/:id/koppelingen')
  @Recht('zaak:behandelen')
  async koppel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: KoppelZaakRequest,
  ): Promise<ZaakResponse> {
    await this.koppelZaak.execute(actor, { zaakId, ...verzoek });
    return this.zaak(actor, zaakId);
  }

  /** Haalt een koppeling weg die met de hand is gelegd. De If-Match is die van de zaak. */
  @Post('zaken/:id/koppelingen/:andereId/_ontkoppel')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async ontkoppel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Param('andereId', IdPipe) andereId: string,
    @Versie() versie: number,
    @Body() verzoek: OntkoppelZaakRequest,
  ): Promise<ZaakResponse> {
    await this.ontkoppelZaak.execute(actor, { zaakId, andereId, versie, ...verzoek });
    return this.zaak(actor, zaakId);
  }

  /** Voegt een melding over dezelfde gebeurtenis toe aan de zaak. Zij wordt daarna in deze zaak behandeld. */
  @Post('zaken/:id/meldingen')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async voegMeldingToe(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: VoegMeldingToeRequest,
  ): Promise<ZaakResponse> {
    await this.voegToe.execute(actor, { zaakId, ...verzoek });
    return this.zaak(actor, zaakId);
  }

  /** Maakt een gesprek, waarneming of document vertrouwelijk voor wie u noemt, of heft dat op. De If-Match is die van de zaak. */
  @Post('zaken/:id/_beperk-deel')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async beperk(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Versie() versie: number,
    @Body() verzoek: BeperkDeelRequest,
  ): Promise<ZaakResponse> {
    await this.beperkDeel.execute(actor, { zaakId, versie, ...verzoek });
    return this.zaak(actor, zaakId);
  }

  /** Schrijft een persoonlijke notitie bij de zaak. Alleen u ziet haar. */
  @Post('zaken/:id/notities')
  @Recht('zaak:behandelen')
  nieuweNotitie(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() { tekst }: NotitieRequest,
  ): Promise<NotitieResponse> {
    return this.notities.schrijf(actor, { zaakId, tekst });
  }

  /** Wijzigt een eigen notitie. */
  @Patch('notities/:id')
  @Recht('zaak:behandelen')
  wijzigNotitie(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
    @Body() { tekst }: NotitieRequest,
  ): Promise<NotitieResponse> {
    return this.notities.wijzig(actor, { id, versie, tekst });
  }

  /** Verwijdert een eigen notitie. */
  @Delete('notities/:id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('zaak:behandelen')
  async verwijderNotitie(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<void> {
    await this.notities.verwijder(actor, { id, versie });
  }

  private async zaak(actor: Actor, zaakId: string): Promise<ZaakResponse> {
    return (await this.lees.detail(actor, zaakId)) as unknown as ZaakResponse;
  }
}
