import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { alsDownload } from '@navolgbaar/document';
import { type Actor, Recht, Wie, eisRecht } from '@navolgbaar/platform/auth';
import { IdPipe, type MetBestand, NeemtBestand, Versie, bestandVan } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LegBesluitVast } from '../application/leg-besluit-vast/leg-besluit-vast.use-case';
import { LeesAdviesrapport } from '../application/lees-adviesrapport/lees-adviesrapport.use-case';
import { LeesAdviezen } from '../application/queries/lees-adviezen';
import { ToetsAdvies } from '../application/toets-advies/toets-advies.use-case';
import { MeldBelang } from '../application/meld-belang/meld-belang.use-case';
import { VoegBesluitstukToe } from '../application/voeg-besluitstuk-toe/voeg-besluitstuk-toe.use-case';
import { VraagEnAntwoord } from '../application/vraag-en-antwoord/vraag-en-antwoord.use-case';
import {
  AdviesredenRequest,
  BeantwoordCollegevraagRequest,
  CollegebesluitRequest,
  StelCollegevraagRequest,
  ToetsCollegeadviesRequest,
} from './dto/collegeadvies.request';
import { CollegeadviesResponse } from './dto/collegeadvies.response';
import { grondVan, leesAdvies } from './vertaal';
import './fouten';

/** What the jurist and the college do with an advice. */
@ApiTags('collegeadviezen')
@Controller('api/v1/collegeadviezen')
export class CollegebesluitController {
  constructor(
    private readonly lees: LeesAdviezen,
    private readonly rapport: LeesAdviesrapport,
    private readonly toetsen: ToetsAdvies,
    private readonly gesprek: VraagEnAntwoord,
    private readonly besluiten: LegBesluitVast,
    private readonly besluitstukken: VoegBesluitstukToe,
    private readonly belang: MeldBelang,
  ) {}

  /** Het advies van de jurist over deze tekst (Beleidskader § 8). Vraagt de ETag in If-Match. */
  @Post(':id/_toets')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:toetsen')
  async toets(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { oordeel, tekst, punten }: ToetsCollegeadviesRequest,
  ): Promise<CollegeadviesResponse> {
    const lijst = (punten ?? []).map((een) => ({ punt: een.punt, tekst: een.tekst }));
    await this.toetsen.toets(actor, { id, gezien }, { oordeel, tekst, punten: lijst });
    return leesAdvies(this.lees, actor, id);
  }

  /** De jurist stuurt het advies terug: er is te weinig om over te adviseren. Vraagt de ETag in If-Match. */
  @Post(':id/_stuur-terug')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('collegeadvies:toetsen')
  async stuurTerug(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: AdviesredenRequest,
  ): Promise<void> {
    await this.toetsen.stuurTerug(actor, { id, gezien }, reden);
  }

  /**
   * De jurist heeft een belang bij de aanbieder en kijkt niet (Awb artikel 2:4). Hij ziet de adviezen over deze aanbieder
   * daarna niet meer. Vraagt de ETag in If-Match.
   */
  @Post(':id/_meld-belang')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('collegeadvies:toetsen')
  async meldBelang(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { reden }: AdviesredenRequest,
  ): Promise<void> {
    await this.belang.execute(actor, { id, gezien }, reden);
  }

  /** Het college stelt een vraag over het advies (Wmo 2015 art. 5.2.4 lid 3). Vraagt de ETag in If-Match. */
  @Post(':id/vragen')
  @Recht('collegeadvies:vragen')
  async vraag(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() { vraag }: StelCollegevraagRequest,
  ): Promise<CollegeadviesResponse> {
    await this.gesprek.stelVraag(actor, { id, gezien }, vraag);
    return leesAdvies(this.lees, actor, id);
  }

  /** De toezichthouder beantwoordt een vraag van het college. Vraagt de ETag in If-Match. */
  @Post(':id/vragen/:vraagId/_beantwoord')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:opstellen')
  async beantwoord(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('vraagId', IdPipe) vraagId: string,
    @Versie() gezien: number,
    @Body() { antwoord }: BeantwoordCollegevraagRequest,
  ): Promise<CollegeadviesResponse> {
    await this.gesprek.beantwoord(actor, { id, gezien }, vraagId, antwoord);
    return leesAdvies(this.lees, actor, id);
  }

  /**
   * Legt het besluit van het college vast (Beleidskader § 8). De toezichthouder mag het overnemen van papier. Een besluit
   * zonder grond wordt vastgelegd en gemerkt. Vraagt de ETag in If-Match.
   */
  @Post(':id/_besluit')
  @HttpCode(HttpStatus.OK)
  @Recht('collegeadvies:besluiten')
  async besluit(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Versie() gezien: number,
    @Body() v: CollegebesluitRequest,
  ): Promise<CollegeadviesResponse> {
    await this.besluiten.execute(
      actor,
      { id, gezien },
      {
        ...{ soort: v.soort, op: v.op, nummer: v.nummer ?? null, inhoud: v.inhoud, reden: v.reden ?? null },
        ...{ tot: v.tot ?? null, maatregel: v.maatregel ?? null, grond: grondVan(v) },
      },
    );
    return leesAdvies(this.lees, actor, id);
  }

  /**
   * Voegt een bestand toe aan het laatste besluit, zoals het besluit zelf; ten hoogste tien. Het wordt eerst gecontroleerd.
   */
  @Post(':id/besluitstukken')
  @Recht('collegeadvies:besluiten')
  @NeemtBestand()
  async besluitstuk(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() verzoek: MetBestand,
  ): Promise<CollegeadviesResponse> {
    eisRecht(actor, 'collegeadvies:besluiten');
    await this.besluitstukken.execute(actor, id, await bestandVan(verzoek));
    return leesAdvies(this.lees, actor, id);
  }

  /**
   * Het vastgestelde rapport waarop het advies rust, voor de jurist: zolang zijn advies is gevraagd of geldt. Het inzien wordt
   * vastgelegd.
   */
  @Get(':id/rapporten/inhoud')
  @Recht('collegeadvies:rapport-lezen')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async rapportinhoud(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return alsDownload(reply, await this.rapport.execute(actor, id));
  }

  /** Het bestand van een advies: het advies zoals het is verzonden, of een stuk van het college bij zijn besluit. */
  @Get(':id/stukken/:documentId/inhoud')
  @Recht('collegeadvies:lezen')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async stuk(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('documentId', IdPipe) documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return alsDownload(reply, await this.lees.stuk(actor, id, documentId));
  }
}
