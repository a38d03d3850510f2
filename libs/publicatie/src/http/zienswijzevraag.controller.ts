import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { naarDocumentResponse } from '@navolgbaar/document';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { bestandVan, IdPipe, type MetBestand, NeemtBestand, Versie } from '@navolgbaar/platform/http';
import { GeefZienswijze } from '../application/zienswijze-in-portaal/geef-zienswijze.use-case';
import { LeesZienswijzevragen } from '../application/zienswijze-in-portaal/lees-zienswijzevragen';
import { GeefZienswijzeRequest, ZienswijzevragenRequest } from './dto/zienswijzevraag.request';
import {
  ZienswijzebestandResponse,
  ZienswijzevraagResponse,
  ZienswijzevragenResponse,
} from './dto/zienswijzevraag.response';
import './fouten';

/** What a provider is asked about opening a report about it. */
@ApiTags('publicaties')
@Controller('api/v1/zienswijzevragen')
export class ZienswijzevraagController {
  constructor(
    private readonly lees: LeesZienswijzevragen,
    private readonly geven: GeefZienswijze,
  ) {}

  /** Waarover u om een zienswijze is gevraagd, nieuwste eerst. */
  @Get()
  @Recht('zienswijze:geven')
  async lijst(
    @Wie() actor: Actor,
    @Query() { status, vanaf, aantal }: ZienswijzevragenRequest,
  ): Promise<ZienswijzevragenResponse> {
    const filter = { status: status ?? null, vanaf, aantal: aantal ?? 50 };
    return (await this.lees.lijst(actor, filter)) as ZienswijzevragenResponse;
  }

  /** De vraag, met wat iedereen zou lezen en tot wanneer u kunt antwoorden. Het inzien wordt vastgelegd. */
  @Get(':id')
  @Recht('zienswijze:geven')
  async een(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<ZienswijzevraagResponse> {
    const { documenten, ...vraag } = await this.lees.detail(actor, id);
    return {
      ...vraag,
      documenten: documenten.map(naarDocumentResponse),
    } as unknown as ZienswijzevraagResponse;
  }

  /** Voegt een bestand toe bij uw zienswijze. Het staat meteen bij de stukken van de zaak. */
  @Post(':id/bestanden')
  @Recht('zienswijze:geven')
  @NeemtBestand()
  async bestand(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() verzoek: MetBestand,
  ): Promise<ZienswijzebestandResponse> {
    return this.geven.voegBestandToe(actor, { id, ...(await bestandVan(verzoek)) });
  }

  /** Geeft uw zienswijze, of zegt dat u er geen geeft. Na de laatste dag kan dat tot het besluit. U krijgt een bewijs van ontvangst. Vraagt de ETag in If-Match. */
  @Post(':id/_geef')
  @HttpCode(HttpStatus.OK)
  @Recht('zienswijze:geven')
  async geef(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { strekking, inhoud, documentIds }: GeefZienswijzeRequest,
  ): Promise<ZienswijzevraagResponse> {
    const zienswijze = { strekking, inhoud: inhoud ?? '', documentIds: [...new Set(documentIds)] };
    await this.geven.execute(actor, { id, gezien, ...zienswijze });
    return this.een(actor, id);
  }
}
