import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { NeemBesluit } from '../application/neem-besluit/neem-besluit.use-case';
import { LeesWerkoverleggen } from '../application/queries/lees-werkoverleggen';
import { BeheerWerkoverleg } from '../application/werkoverleg/beheer-werkoverleg.use-case';
import { NeemBesluitTerug } from '../application/werkoverleg/neem-besluit-terug.use-case';
import { SluitWerkoverleg } from '../application/werkoverleg/sluit-werkoverleg.use-case';
import { PuntbesluitRequest } from './dto/besluit.request';
import {
  AantekeningRequest,
  AanwezigheidRequest,
  DeelnemerRequest,
  HefVerschoningOpRequest,
  PlanWerkoverlegRequest,
  StelPuntUitRequest,
  VerschoningRequest,
  VoegPuntToeRequest,
} from './dto/werkoverleg.request';
import { WerkoverlegdetailResponse, WerkoverlegResponse } from './dto/werkoverleg.response';
import { naarBesluit } from './naar-besluit';
import './fouten';

/** The meetings of the team. Every act answers with the meeting as it then is. */
@ApiTags('werkoverleg')
@Controller('api/v1/werkoverleggen')
export class WerkoverlegController {
  constructor(
    private readonly beheer: BeheerWerkoverleg,
    private readonly sluiting: SluitWerkoverleg,
    private readonly besluiten: NeemBesluit,
    private readonly terug: NeemBesluitTerug,
    private readonly lees: LeesWerkoverleggen,
  ) {}

  /** De werkoverleggen: eerst wat gepland of bezig is, dan de nieuwste. Ten hoogste honderd. */
  @Get()
  @Recht('werkoverleg:lezen')
  lijst(@Wie() actor: Actor): Promise<WerkoverlegResponse[]> {
    return this.lees.lijst(actor);
  }

  /** Plant een werkoverleg. De agenda maakt zichzelf van wat open is, en het hele team doet mee. */
  @Post()
  @Recht('werkoverleg:houden')
  async plan(
    @Wie() actor: Actor,
    @Body() { op, begint, plek }: PlanWerkoverlegRequest,
  ): Promise<WerkoverlegdetailResponse> {
    const { id } = await this.beheer.plan(actor, { op, begint: begint ?? null, plek: plek ?? null });
    return this.werkoverleg(actor, id);
  }

  /** Een werkoverleg met de agenda. Tot het begint, is dat wat nu open is. Het inzien wordt vastgelegd. */
  @Get(':id')
  @Recht('werkoverleg:lezen')
  async werkoverleg(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<WerkoverlegdetailResponse> {
    return (await this.lees.detail(actor, id)) as unknown as WerkoverlegdetailResponse;
  }

  /** Begint het werkoverleg: de agenda ligt dan vast. Vraagt de ETag in If-Match. */
  @Post(':id/_start')
  @HttpCode(HttpStatus.OK)
  @Recht('werkoverleg:houden')
  async start(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<WerkoverlegdetailResponse> {
    await this.beheer.start(actor, { id, versie });
    return this.werkoverleg(actor, id);
  }

  /** Laat een werkoverleg vervallen dat nog niet begon. Vraagt de ETag in If-Match. */
  @Post(':id/_laat-vervallen')
  @HttpCode(HttpStatus.OK)
  @Recht('werkoverleg:houden')
  async laatVervallen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<WerkoverlegdetailResponse> {
    await this.beheer.laatVervallen(actor, { id, versie });
    return this.werkoverleg(actor, id);
  }

  /** Sluit het werkoverleg: de notulen worden een document, en er verandert niets meer. Vraagt de ETag in If-Match. */
  @Post(':id/_sluit')
  @HttpCode(HttpStatus.OK)
  @Recht('werkoverleg:houden')
  async sluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() versie: number,
  ): Promise<WerkoverlegdetailResponse> {
    await this.sluiting.execute(actor, { id, versie });
    return this.werkoverleg(actor, id);
  }

  /** Laat nog iemand meedoen: een collega, of iemand zonder account. */
  @Post(':id/deelnemers')
  @Recht('werkoverleg:houden')
  async deelnemer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { gebruikerId, naam }: DeelnemerRequest,
  ): Promise<WerkoverlegdetailResponse> {
    await this.beheer.voegDeelnemerToe(actor, { id, gebruikerId: gebruikerId ?? null, naam: naam ?? null });
    return this.werkoverleg(actor, id);
  }

  /** Legt vast of een deelnemer er is. */
  @Post(':id/deelnemers/:deelnemerId/_zet-aanwezigheid')
  @HttpCode(HttpStatus.OK)
  @Recht('werkoverleg:houden')
  async aanwezigheid(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('deelnemerId', IdPipe) deelnemerId: string,
    @Body() { aanwezig }: AanwezigheidRequest,
  ): Promise<WerkoverlegdetailResponse> {
    await this.beheer.zetAanwezig(actor, { id, deelnemerId, aanwezig });
    return this.werkoverleg(actor, id);
  }

  /** Zet een melding op de agenda die er niet vanzelf op komt, met de reden. */
  @Post(':id/agendapunten')
  @Recht('werkoverleg:houden')
  async voegToe(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: VoegPuntToeRequest,
  ): Promise<WerkoverlegdetailResponse> {
    await this.beheer.voegToe(actor, { ...verzoek, id });
    return this.werkoverleg(actor, id);
  }

  /** Stelt een punt uit tot een volgend werkoverleg, met de reden. */
  @Post(':id/agendapunten/:puntId/_stel-uit')
  @HttpCode(HttpStatus.OK)
  @Recht('werkoverleg:houden')
  async stelUit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('puntId', IdPipe) objectId: string,
    @Body() { reden }: StelPuntUitRequest,
  ): Promise<WerkoverlegdetailResponse> {
    await this.beheer.stelUit(actor, { id, objectId, reden });
    return this.werkoverleg(actor, id);
  }

  /** Legt vast wat er van een punt is gezegd. De If-Match is die van het punt. */
  @Post(':id/agendapunten/:puntId/_noteer')
  @HttpCode(HttpStatus.OK)
  @Recht('werkoverleg:houden')
  async noteer(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('puntId', IdPipe) objectId: string,
    @Versie() versie: number,
    @Body() { tekst }: AantekeningRequest,
  ): Promise<WerkoverlegdetailResponse> {
    await this.beheer.noteer(actor, { id, objectId, versie, tekst });
    return this.werkoverleg(actor, id);
  }

  /** Legt vast dat een deelnemer niet meedoet aan een punt, en waarom. */
  @Post(':id/agendapunten/:puntId/verschoningen')
  @Recht('werkoverleg:houden')
  async verschoon(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('puntId', IdPipe) objectId: string,
    @Body() verzoek: VerschoningRequest,
  ): Promise<WerkoverlegdetailResponse> {
    await this.beheer.verschoon(actor, { ...verzoek, id, objectId });
    return this.werkoverleg(actor, id);
  }

  /** Laat wie was verschoond toch meedoen, met de reden. Alleen voordat is besloten, en niet door die persoon zelf. */
  @Post(':id/agendapunten/:puntId/verschoningen/:deelnemerId/_hef-op')
  @HttpCode(HttpStatus.OK)
  @Recht('werkoverleg:houden')
  async tochMeedoen(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('puntId', IdPipe) objectId: string,
    @Param('deelnemerId', IdPipe) deelnemerId: string,
    @Body() { reden }: HefVerschoningOpRequest,
  ): Promise<WerkoverlegdetailResponse> {
    await this.beheer.laatTochMeedoen(actor, { id, objectId, deelnemerId, reden });
    return this.werkoverleg(actor, id);
  }

  /** Legt vast wat over een melding is besloten. De vraag, de doorzending, het actiepunt of de zaak is er dan meteen. */
  @Post(':id/agendapunten/:puntId/_besluit')
  @HttpCode(HttpStatus.OK)
  @Recht('weging:besluiten')
  async besluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('puntId', IdPipe) puntId: string,
    @Body() verzoek: PuntbesluitRequest,
  ): Promise<WerkoverlegdetailResponse> {
    await this.besluiten.execute(actor, { ...naarBesluit(puntId, verzoek), overleg: { werkoverlegId: id } });
    return this.werkoverleg(actor, id);
  }

  /** Neemt een besluit terug zolang het werkoverleg duurt, met wat ervan kwam. De If-Match is die van het punt. */
  @Post(':id/agendapunten/:puntId/_neem-terug')
  @HttpCode(HttpStatus.OK)
  @Recht('weging:besluiten')
  async neemTerug(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('puntId', IdPipe) objectId: string,
    @Versie() versie: number,
  ): Promise<WerkoverlegdetailResponse> {
    await this.terug.execute(actor, { id, objectId, versie });
    return this.werkoverleg(actor, id);
  }
}
