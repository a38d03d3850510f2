import { Body, Controller, HttpCode, HttpStatus, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { bestandVan, IdPipe, type MetBestand, NeemtBestand, Versie } from '@navolgbaar/platform/http';
import { BeantwoordLijst } from '../application/beantwoord-lijst/beantwoord-lijst.use-case';
import { BeoordeelAntwoorden } from '../application/beoordeel-antwoorden/beoordeel-antwoorden.use-case';
import { LegOpvraagantwoordVast } from '../application/leg-antwoord-vast/leg-antwoord-vast.use-case';
import { LeesOpvraaglijsten } from '../application/queries/lees-opvraaglijsten';
import {
  NadereVragenRequest,
  OntvangenAntwoordRequest,
  OpvraagantwoordRequest,
  OpvraagoordeelRequest,
  SluitOpvraaglijstRequest,
} from './dto/opvraaglijst.request';
import { OpvraagbestandResponse, OpvraaglijstResponse } from './dto/opvraaglijst.response';
import { leesLijst } from './lees-lijst';
import './fouten';

/** What a provider answers, and how that is judged. */
@ApiTags('opvraaglijsten')
@Controller('api/v1/opvraaglijsten')
export class OpvraagantwoordController {
  constructor(
    private readonly lees: LeesOpvraaglijsten,
    private readonly beantwoord: BeantwoordLijst,
    private readonly vastleggen: LegOpvraagantwoordVast,
    private readonly beoordelen: BeoordeelAntwoorden,
  ) {}

  /**
   * Voegt een bestand toe aan de lijst, voordat u het antwoord bewaart. Het staat meteen bij de stukken van de zaak: de
   * toezichthouder ziet het ook als u nog niet hebt ingediend.
   */
  @Post(':id/bestanden')
  @Recht('opvraaglijst:beantwoorden')
  @NeemtBestand()
  async bestand(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() verzoek: MetBestand,
  ): Promise<OpvraagbestandResponse> {
    return this.beantwoord.voegBestandToe(actor, { id, ...(await bestandVan(verzoek)) });
  }

  /** Bewaart uw antwoord op een vraag. Het is pas verstuurd als u de lijst indient (Awb art. 5:20 lid 1). Vraagt de ETag in If-Match. */
  @Post(':id/vragen/:vraagId/_beantwoord')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:beantwoorden')
  async antwoord(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('vraagId', IdPipe) vraagId: string,
    @Versie() gezien: number,
    @Body() { soort, tekst, documentIds }: OpvraagantwoordRequest,
  ): Promise<OpvraaglijstResponse> {
    const antwoord = { soort, tekst: tekst ?? null, documentIds: documentIds ?? [] };
    await this.beantwoord.bewaar(actor, { id, gezien }, vraagId, antwoord);
    return leesLijst(this.lees, actor, id);
  }

  /** Dient in wat u bewaarde. De rest kan later. U krijgt een bewijs van ontvangst. Vraagt de ETag in If-Match. */
  @Post(':id/_dien-in')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:beantwoorden')
  async dienIn(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
  ): Promise<OpvraaglijstResponse> {
    await this.beantwoord.dienIn(actor, { id, gezien });
    return leesLijst(this.lees, actor, id);
  }

  /** Voegt een bestand toe dat niet via het portaal kwam. De aanbieder ziet het ook (Awb art. 5:20 lid 1). */
  @Post(':id/ontvangen-bestanden')
  @Recht('opvraaglijst:beoordelen')
  @NeemtBestand()
  async ontvangenBestand(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() verzoek: MetBestand,
  ): Promise<OpvraagbestandResponse> {
    return this.vastleggen.voegBestandToe(actor, { id, ...(await bestandVan(verzoek)) });
  }

  /**
   * Legt voor de aanbieder een antwoord vast dat per post, per telefoon of in een gesprek kwam, met hoe en op welke dag
   * (Awb art. 5:20 lid 1). De aanbieder ziet het, en dat u het vastlegde. Vraagt de ETag in If-Match.
   */
  @Post(':id/vragen/:vraagId/_leg-antwoord-vast')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:beoordelen')
  async legAntwoordVast(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('vraagId', IdPipe) vraagId: string,
    @Versie() gezien: number,
    @Body() { soort, tekst, documentIds, wijze, op }: OntvangenAntwoordRequest,
  ): Promise<OpvraaglijstResponse> {
    const antwoord = { soort, tekst: tekst ?? null, documentIds: documentIds ?? [], wijze, op };
    await this.vastleggen.execute(actor, { id, gezien }, vraagId, antwoord);
    return leesLijst(this.lees, actor, id);
  }

  /** Beoordeelt het antwoord op een vraag, of laat een open vraag vervallen. Vraagt de ETag in If-Match. */
  @Post(':id/vragen/:vraagId/_beoordeel')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:beoordelen')
  async beoordeel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('vraagId', IdPipe) vraagId: string,
    @Versie() gezien: number,
    @Body() { oordeel, tekst }: OpvraagoordeelRequest,
  ): Promise<OpvraaglijstResponse> {
    await this.beoordelen.beoordeel(actor, { id, gezien }, vraagId, { oordeel, tekst: tekst ?? null });
    return leesLijst(this.lees, actor, id);
  }

  /** Stelt de nadere vragen bij antwoorden, met een nieuwe termijn. De brief volgt. Vraagt de ETag in If-Match. */
  @Post(':id/_vraag-nader')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:beoordelen')
  async vraagNader(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() termijn: NadereVragenRequest,
  ): Promise<OpvraaglijstResponse> {
    await this.beoordelen.vraagNader(actor, { id, gezien }, termijn);
    return leesLijst(this.lees, actor, id);
  }

  /**
   * Sluit de lijst af. Wat van de vorderingen is gekomen, wordt vastgelegd bij de bevoegdheden; een weigering wacht daar
   * op het college (Awb art. 5:20 lid 3). Vraagt de ETag in If-Match.
   */
  @Post(':id/_sluit')
  @HttpCode(HttpStatus.OK)
  @Recht('opvraaglijst:beoordelen')
  async sluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: SluitOpvraaglijstRequest,
  ): Promise<OpvraaglijstResponse> {
    await this.beoordelen.sluit(actor, { id, gezien }, reden ?? null);
    return leesLijst(this.lees, actor, id);
  }
}
