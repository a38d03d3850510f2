import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe, Versie } from '@navolgbaar/platform/http';
import { LegBesluitVast } from '../application/leg-besluit-vast/leg-besluit-vast.use-case';
import { LeesAdviezen } from '../application/queries/lees-adviezen';
import { ToetsAdvies } from '../application/toets-advies/toets-advies.use-case';
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
    private readonly toetsen: ToetsAdvies,
    private readonly gesprek: VraagEnAntwoord,
    private readonly besluiten: LegBesluitVast,
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
}
