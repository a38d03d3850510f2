import { Body, Controller, HttpCode, HttpStatus, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PartnervraagGesteldResponse, PartnervraagInhoudRequest } from '@navolgbaar/partner';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, type MetBestand, NeemtBestand, Versie, bestandVan } from '@navolgbaar/platform/http';
import { GeefDoor, RondDoorgifteAf } from '../application/geef-door/geef-door.use-case';
import { LegGesprekVast } from '../application/leg-gesprek-vast/leg-gesprek-vast.use-case';
import { LegWaarnemingVast } from '../application/leg-waarneming-vast/leg-waarneming-vast.use-case';
import { RondMonitoringAf, StartMonitoring } from '../application/monitoring/monitoring.use-case';
import { LeesZaken } from '../application/queries/lees-zaken';
import {
  BeoordeelVerbeterplan,
  OntvangVerbeterplan,
  SpreekVerbeterplanAf,
} from '../application/verbeterplan/verbeterplan.use-case';
import { VoegDossierstukToe } from '../application/voeg-dossierstuk-toe/voeg-dossierstuk-toe.use-case';
import { VraagPartnerInZaak } from '../application/vraag-partner/vraag-partner.use-case';
import {
  BeoordeelVerbeterplanRequest,
  DoorgifteRequest,
  GesprekRequest,
  MonitoringRequest,
  OntvangVerbeterplanRequest,
  RondDoorgifteAfRequest,
  RondMonitoringAfRequest,
  VerbeterplanRequest,
  WaarnemingRequest,
} from './dto/dossier.request';
import { BijlageResponse } from './dto/opdracht.response';
import { ZaakResponse } from './dto/zaak.response';

/** What is recorded in a case. Every act answers with the whole case, so that a screen shows what it changed. */
@ApiTags('zaken')
@Controller('api/v1')
export class DossierController {
  constructor(
    private readonly lees: LeesZaken,
    private readonly gesprek: LegGesprekVast,
    private readonly waarneming: LegWaarnemingVast,
    private readonly stukken: VoegDossierstukToe,
    private readonly geefDoor: GeefDoor,
    private readonly vraagPartner: VraagPartnerInZaak,
    private readonly rondDoorgifteAf: RondDoorgifteAf,
    private readonly spreekAf: SpreekVerbeterplanAf,
    private readonly ontvangPlan: OntvangVerbeterplan,
    private readonly beoordeelPlan: BeoordeelVerbeterplan,
    private readonly startMonitoring: StartMonitoring,
    private readonly rondMonitoringAf: RondMonitoringAf,
  ) {}

  /** Legt een gesprek, hoorverslag of vraag aan derden vast. */
  @Post('zaken/:id/gesprekken')
  @Recht('zaak:behandelen')
  async nieuwGesprek(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: GesprekRequest,
  ): Promise<ZaakResponse> {
    await this.gesprek.execute(actor, {
      ...verzoek,
      zaakId,
      toezichthouderIds: verzoek.toezichthouderIds ?? [],
      afspraken: verzoek.afspraken ?? null,
      akkoord: verzoek.akkoord ?? null,
      geenAkkoordReden: verzoek.geenAkkoordReden ?? null,
      opdrachtId: verzoek.opdrachtId ?? null,
    });
    return this.dossier(actor, zaakId);
  }

  /** Voegt een document toe aan het dossier van de zaak. Het wordt eerst gecontroleerd, en kan daarna bewijs worden. */
  @Post('zaken/:id/documenten')
  @Recht('zaak:behandelen')
  @NeemtBestand()
  async stuk(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Req() verzoek: MetBestand,
  ): Promise<BijlageResponse> {
    return this.stukken.execute(actor, { zaakId, ...(await bestandVan(verzoek)) });
  }

  /** Legt vast wat u zag, met de wetten die het raakt. */
  @Post('zaken/:id/waarnemingen')
  @Recht('zaak:behandelen')
  async nieuweWaarneming(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() { notitieId: id, notitieVersie: versie, ...verzoek }: WaarnemingRequest,
  ): Promise<ZaakResponse> {
    const notitie = id && versie ? { id, versie } : undefined;
    await this.waarneming.execute(actor, { ...verzoek, notitie, zaakId });
    return this.dossier(actor, zaakId);
  }

  /** Geeft een signaal door aan wie bevoegd is: één vastlegging per ontvanger. */
  @Post('zaken/:id/doorgiften')
  @Recht('zaak:behandelen')
  async nieuweDoorgifte(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: DoorgifteRequest,
  ): Promise<ZaakResponse> {
    await this.geefDoor.execute(actor, { ...verzoek, weggelaten: verzoek.weggelaten ?? null, zaakId });
    return this.dossier(actor, zaakId);
  }

  /** Stelt een ketenpartner een vraag over deze zaak. De partner krijgt een beveiligde link, zonder inhoud in de e-mail. */
  @Post('zaken/:id/partnervragen')
  @Recht('zaak:behandelen')
  partnervraag(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() { weggelaten, ...verzoek }: PartnervraagInhoudRequest,
  ): Promise<PartnervraagGesteldResponse> {
    return this.vraagPartner.execute(actor, zaakId, { ...verzoek, weggelaten: weggelaten ?? null });
  }

  /** Rondt een doorgegeven signaal af, met wat de partner deed. De If-Match is die van de doorgifte. */
  @Post('zaken/:id/doorgiften/:doorgifteId/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async eindeDoorgifte(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Param('doorgifteId', IdPipe) doorgifteId: string,
    @Versie() versie: number,
    @Body() verzoek: RondDoorgifteAfRequest,
  ): Promise<ZaakResponse> {
    await this.rondDoorgifteAf.execute(actor, { zaakId, doorgifteId, versie, ...verzoek });
    return this.dossier(actor, zaakId);
  }

  /** Legt de afspraak over een verbeterplan vast. */
  @Post('zaken/:id/verbeterplannen')
  @Recht('zaak:behandelen')
  async nieuwVerbeterplan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: VerbeterplanRequest,
  ): Promise<ZaakResponse> {
    await this.spreekAf.execute(actor, { ...verzoek, zaakId });
    return this.dossier(actor, zaakId);
  }

  /** Legt vast dat het verbeterplan binnen is. De If-Match is die van het plan. */
  @Post('verbeterplannen/:id/_ontvang')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async ontvangVerbeterplan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) verbeterplanId: string,
    @Versie() versie: number,
    @Body() verzoek: OntvangVerbeterplanRequest,
  ): Promise<ZaakResponse> {
    return this.dossier(actor, await this.ontvangPlan.execute(actor, { verbeterplanId, versie, ...verzoek }));
  }

  /** Beoordeelt het verbeterplan, met de motivering. De If-Match is die van het plan. */
  @Post('verbeterplannen/:id/_beoordeel')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async beoordeelVerbeterplan(
    @Wie() actor: Actor,
    @Param('id', IdPipe) verbeterplanId: string,
    @Versie() versie: number,
    @Body() verzoek: BeoordeelVerbeterplanRequest,
  ): Promise<ZaakResponse> {
    return this.dossier(
      actor,
      await this.beoordeelPlan.execute(actor, { verbeterplanId, versie, ...verzoek }),
    );
  }

  /** Begint iets te volgen, met een eigen dag van controle. */
  @Post('zaken/:id/monitoringen')
  @Recht('zaak:behandelen')
  async nieuweMonitoring(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Body() verzoek: MonitoringRequest,
  ): Promise<ZaakResponse> {
    await this.startMonitoring.execute(actor, { ...verzoek, zaakId });
    return this.dossier(actor, zaakId);
  }

  /** Rondt de monitoring af; dat kan ook als de zaak gesloten is. De If-Match is die van de monitoring. */
  @Post('zaken/:id/monitoringen/:monitoringId/_rond-af')
  @HttpCode(HttpStatus.OK)
  @Recht('zaak:behandelen')
  async eindeMonitoring(
    @Wie() actor: Actor,
    @Param('id', IdPipe) zaakId: string,
    @Param('monitoringId', IdPipe) monitoringId: string,
    @Versie() versie: number,
    @Body() verzoek: RondMonitoringAfRequest,
  ): Promise<ZaakResponse> {
    await this.rondMonitoringAf.execute(actor, { zaakId, monitoringId, versie, ...verzoek });
    return this.dossier(actor, zaakId);
  }

  private async dossier(actor: Actor, zaakId: string): Promise<ZaakResponse> {
    return (await this.lees.detail(actor, zaakId)) as unknown as ZaakResponse;
  }
}
