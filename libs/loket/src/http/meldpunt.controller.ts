import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Openbaar, loketActor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { VerhuldeFrequentielimiet, stuurEigenHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BeginConcept } from '../application/begin-concept/begin-concept.use-case';
import { BewaarStap } from '../application/bewaar-stap/bewaar-stap.use-case';
import { LeesConcept } from '../application/lees-concept/lees-concept.use-case';
import type { Concept } from '../application/ports/concepten';
import { type Loket, Loketten } from '../application/ports/loketten';
import { type Antwoorden, type Reisstap, eersteOpenStap, getypt } from '../application/reis/reis';
import { zorgmelding as reis } from '../application/reis/zorgmelding';
import { VerzendConcept, codeBij } from '../application/verzend-concept/verzend-concept.use-case';
import {
  type Formulier,
  type Invoer,
  alsInvoer,
  metBezwaar,
  nieuwFormulier,
  statusBij,
  verwijs,
} from './formulier';
import {
  type Conceptpagina,
  maakBeginpagina,
  maakControlepagina,
  maakOntvangenpagina,
  maakStappagina,
  maakWegpagina,
} from './paginas/melding';
import { loketTeksten as t } from './paginas/teksten';
import { Loketpoort } from './poort';

const BEGIN = '/melding-doen';
/** As the server makes it: anything else is nobody's. */
const GEHEIM = /^[\w-]{43}$/;
const RUIM = { perMinuut: 300 };

/** A draft with whose it is and where it lives. */
interface Bezoek {
  readonly loket: Loket;
  readonly actor: Actor;
  readonly geheim: string;
  readonly adres: string;
}

/**
 * The public meldpunt: pages without script, a draft behind a secret address, and after every form a redirect, so that Back
 * and refresh do what people expect. Nothing here knows or keeps from which address somebody reports.
 */
@ApiExcludeController()
@Controller('melding-doen')
export class MeldpuntController {
  constructor(
    private readonly loketten: Loketten,
    private readonly poort: Loketpoort,
    private readonly klok: Klok,
    private readonly configuratie: Configuratie,
    private readonly begin: BeginConcept,
    private readonly lees: LeesConcept,
    private readonly bewaar: BewaarStap,
    private readonly verzend: VerzendConcept,
  ) {}

  /** What a melding is for, and the question to which gemeente it goes. */
  @Get()
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async beginpagina(@Res() reply: FastifyReply): Promise<void> {
    await this.stuurBegin(reply, '', nieuwFormulier(this.poort, BEGIN));
  }

  /** Makes the draft and leads to its first page. */
  @Post()
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async beginMelding(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const invoer = alsInvoer(body);
    const gekozen = String(invoer['gemeente'] ?? '');
    const bezwaar = await this.poort.bezwaar(request, 'beginnen', BEGIN, invoer);
    if (bezwaar)
      return this.stuurBegin(
        reply,
        gekozen,
        metBezwaar(reply, nieuwFormulier(this.poort, BEGIN), invoer, bezwaar),
      );
    const loket = (await this.loketten.alle()).find(({ gemeenten }) =>
      gemeenten.some(({ id }) => id === gekozen),
    );
    if (!loket) {
      const fouten = [{ naam: 'gemeente', tekst: t.begin.gemeenteLeeg }];
      return this.stuurBegin(reply, '', { ...nieuwFormulier(this.poort, BEGIN), fouten });
    }
    const geheim = await this.begin.execute(loketActor(loket.organisatieId, request.id), gekozen);
    verwijs(reply, `${BEGIN}/${loket.code}/${geheim}/${reis.stappen[0]?.id}`);
  }

  /** Where somebody who kept the address goes on. */
  @Get(':loket/:geheim')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async verder(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('loket') code: string,
    @Param('geheim') geheim: string,
  ): Promise<void> {
    const bezoek = await this.bezoek(request, code, geheim);
    const concept = bezoek && (await this.lees.execute(bezoek.actor, geheim));
    if (!concept) return this.stuurWeg(reply, bezoek?.loket ?? null);
    verwijs(reply, `${bezoek.adres}/${this.plek(concept)}`);
  }

  /** A page of questions, the check, or that it arrived. */
  @Get(':loket/:geheim/:stap')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async pagina(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('loket') code: string,
    @Param('geheim') geheim: string,
    @Param('stap') naam: string,
  ): Promise<void> {
    const bezoek = await this.bezoek(request, code, geheim);
    const concept = bezoek && (await this.lees.execute(bezoek.actor, geheim));
    if (!concept) return this.stuurWeg(reply, bezoek?.loket ?? null);
    const plek = this.plek(concept);
    const stap = reis.stappen.find(({ id }) => id === naam);
    // The check is the end of the journey, and what was sent can no longer be changed.
    if (concept.verzonden ? naam !== plek : !stap && naam !== plek)
      return verwijs(reply, `${bezoek.adres}/${plek}`);
    const formulier = nieuwFormulier(this.poort, `${bezoek.adres}/${naam}`);
    if (concept.verzonden) await this.stuurOntvangen(reply, bezoek, concept.verzonden);
    else if (stap)
      await this.stuurStap(reply, bezoek, concept, { stap, antwoorden: concept.antwoorden, formulier });
    else await this.stuurControle(reply, bezoek, concept, formulier);
  }

  /** Keeps the answers of one page, or sends the melding from the check page. */
  @Post(':loket/:geheim/:stap')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async verstuur(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('loket') code: string,
    @Param('geheim') geheim: string,
    @Param('stap') naam: string,
    @Body() body: unknown,
  ): Promise<void> {
    const invoer = alsInvoer(body);
    const stap = reis.stappen.find(({ id }) => id === naam) ?? null;
    const bezoek = await this.bezoek(request, code, geheim);
    const weg = () =>
      this.stuurWeg(reply, bezoek?.loket ?? null, stap && { stap, antwoorden: getypt(stap, invoer) });
    if (!bezoek || (!stap && naam !== 'controle')) return weg();
    const naar = `${bezoek.adres}/${naam}`;
    const bezwaar = await this.poort.bezwaar(request, 'versturen', naar, invoer);
    const { concept, fouten } = bezwaar
      ? { concept: await this.lees.execute(bezoek.actor, geheim), fouten: [] }
      : await this.doe(bezoek, stap, invoer);
    if (!concept) return weg();
    const goed = !bezwaar && fouten.length === 0;
    if (goed || concept.verzonden) return verwijs(reply, `${bezoek.adres}/${this.plek(concept)}`);
    const formulier = bezwaar
      ? metBezwaar(reply, nieuwFormulier(this.poort, naar), invoer, bezwaar)
      : { ...nieuwFormulier(this.poort, naar), fouten };
    if (!stap) return this.stuurControle(reply, bezoek, concept, formulier, statusBij(bezwaar));
    const inhoud = { stap, antwoorden: getypt(stap, invoer), formulier };
    return this.stuurStap(reply, bezoek, concept, inhoud, statusBij(bezwaar));
  }

  private async doe({ actor, geheim }: Bezoek, stap: Reisstap | null, invoer: Invoer) {
    return stap
      ? this.bewaar.execute(actor, { geheim, stap, invoer })
      : { concept: await this.verzend.execute(actor, geheim), fouten: [] };
  }

  /** Whose draft this would be; null when no loket or no secret looks like that. */
  private async bezoek(request: FastifyRequest, code: string, geheim: string): Promise<Bezoek | null> {
    const loket = GEHEIM.test(geheim) ? await this.loketten.metCode(code) : null;
    if (!loket) return null;
    const actor = loketActor(loket.organisatieId, request.id);
    return { loket, actor, geheim, adres: `${BEGIN}/${loket.code}/${geheim}` };
  }

  /** The page where a draft goes on. */
  private plek({ verzonden, antwoorden }: Concept): string {
    if (verzonden) return 'ontvangen';
    return eersteOpenStap(reis, antwoorden, this.klok.vandaag().toString())?.id ?? 'controle';
  }

  private omgeving(loket: Loket | null) {
    return { loket, demo: this.configuratie.modus === 'demo' };
  }

  private conceptpagina({ loket, adres }: Bezoek, concept: Concept): Conceptpagina {
    return { loket, reis, concept, adres, volledigAdres: `${this.configuratie.basisUrl}${adres}` };
  }

  private async stuurBegin(reply: FastifyReply, gekozen: string, formulier: Formulier): Promise<void> {
    const loketten = await this.loketten.alle();
    const html = await maakBeginpagina(this.omgeving(null), { loketten, gekozen, formulier });
    const fout = formulier.fouten.length > 0 || formulier.algemeen !== undefined;
    stuurEigenHtml(reply, html, fout ? (reply.hasHeader('retry-after') ? 429 : 400) : 200);
  }

  private async stuurStap(
    reply: FastifyReply,
    bezoek: Bezoek,
    concept: Concept,
    inhoud: { stap: Reisstap; antwoorden: Antwoorden; formulier: Formulier },
    status = 200,
  ): Promise<void> {
    const pagina = this.conceptpagina(bezoek, concept);
    stuurEigenHtml(reply, await maakStappagina(this.omgeving(bezoek.loket), pagina, inhoud), status);
  }

  private async stuurControle(
    reply: FastifyReply,
    bezoek: Bezoek,
    concept: Concept,
    formulier: Formulier,
    status = 200,
  ): Promise<void> {
    const pagina = this.conceptpagina(bezoek, concept);
    stuurEigenHtml(reply, await maakControlepagina(this.omgeving(bezoek.loket), pagina, formulier), status);
  }

  private async stuurOntvangen(
    reply: FastifyReply,
    { loket, actor, geheim }: Bezoek,
    verzonden: NonNullable<Concept['verzonden']>,
  ): Promise<void> {
    const werkdagen = await this.lees.bevestigingsdagen(actor);
    const code = codeBij(loket.organisatieId, geheim);
    const inhoud = { loket, verzonden, werkdagen, code };
    stuurEigenHtml(reply, await maakOntvangenpagina(this.omgeving(loket), inhoud));
  }

  private async stuurWeg(
    reply: FastifyReply,
    loket: Loket | null,
    ingevuld: { stap: Reisstap; antwoorden: Antwoorden } | null = null,
  ): Promise<void> {
    stuurEigenHtml(reply, await maakWegpagina(this.omgeving(loket), ingevuld), 404);
  }
}
