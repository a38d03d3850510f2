import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, Openbaar, loketActor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { VerhuldeFrequentielimiet, stuurEigenHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { BeginConcept } from '../application/begin-concept/begin-concept.use-case';
import { BewaarStap } from '../application/bewaar-stap/bewaar-stap.use-case';
import { LeesConcept } from '../application/lees-concept/lees-concept.use-case';
import type { Concept } from '../application/ports/concepten';
import { type Loket, Loketten } from '../application/ports/loketten';
import {
  type Antwoorden,
  type Antwoordfout,
  type Reisstap,
  type Reisveld,
  eersteOpenStap,
  getypt,
  leesStap,
} from '../application/reis/reis';
import { zorgmelding as reis } from '../application/reis/zorgmelding';
import type { Stapuitkomst } from '../application/bewaar-stap/bewaar-stap.use-case';
import { StuurBestandMee } from '../application/stuur-bestand-mee/stuur-bestand-mee.use-case';
import { VerzendConcept, codeBij } from '../application/verzend-concept/verzend-concept.use-case';
import { bestandenfout, tekstUit } from './aanlevering';
import {
  type Formulier,
  type Invoer,
  alsInvoer,
  metBezwaar,
  nieuwFormulier,
  statusBij,
  verwijs,
} from './formulier';
import { type Inzending, leesInzending } from './inzending';
import {
  MEER,
  WEGVELD,
  type Conceptpagina,
  maakBeginpagina,
  maakControlepagina,
  maakOntvangenpagina,
  maakStappagina,
  maakWegpagina,
} from './paginas/melding';
import { loketTeksten as t } from './paginas/teksten';
import { type Bezwaar, Loketpoort } from './poort';

const BEGIN = '/melding-doen';
/** As the server makes it: anything else is nobody's. */
const GEHEIM = /^[\w-]{43}$/;
/** Says in the address that a page is shown again with what is wrong with it; what was typed never stands there. */
const FOUT = 'ja';
const naarFout = (adres: string): string => `${adres}?fout=${FOUT}`;
const RUIM = { perMinuut: 300 };

const bestandsvraag = (stap: Reisstap | null): Reisveld | undefined =>
  stap?.velden.find(({ soort }) => soort === 'bestanden');
/** The file that is taken back, or nothing. */
const wegTeHalen = (stap: Reisstap | null, invoer: Invoer): string =>
  bestandsvraag(stap) ? tekstUit(invoer, WEGVELD) : '';

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
    private readonly stuurMee: StuurBestandMee,
    private readonly verzend: VerzendConcept,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /** What a melding is for, and the question to which gemeente it goes. */
  @Get()
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async beginpagina(@Res() reply: FastifyReply, @Query('fout') fout: unknown): Promise<void> {
    const fouten = fout === FOUT ? [{ naam: 'gemeente', tekst: t.begin.gemeenteLeeg }] : [];
    await this.stuurBegin(reply, '', { ...nieuwFormulier(this.poort, BEGIN), fouten });
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
    if (!loket) return verwijs(reply, naarFout(BEGIN));
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
    @Query('fout') fout: unknown,
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
    else if (stap) {
      const { antwoorden, fouten } = this.inhoudVan(concept, stap, fout === FOUT);
      await this.stuurStap(reply, bezoek, concept, { stap, antwoorden, formulier: { ...formulier, fouten } });
    } else await this.stuurControle(reply, bezoek, concept, formulier);
  }

  /** What stands on a page: the answers, or what was just typed with what is wrong with it. */
  private inhoudVan(
    { antwoorden, poging }: Concept,
    stap: Reisstap,
    fout: boolean,
  ): { antwoorden: Antwoorden; fouten: readonly Antwoordfout[] } {
    if (!fout || poging?.stap !== stap.id) return { antwoorden, fouten: [] };
    const { fouten } = leesStap(stap, poging.getypt, this.klok.vandaag().toString());
    return { antwoorden: poging.getypt, fouten };
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
    @Query('meer') meer: unknown,
  ): Promise<void> {
    const stap = reis.stappen.find(({ id }) => id === naam) ?? null;
    const bezoek = await this.bezoek(request, code, geheim);
    const naar = `${bezoek?.adres}/${naam}`;
    const bestaat = bezoek !== null && (stap !== null || naam === 'controle');
    const inzending = await leesInzending<Bezwaar>(request, {
      keur: async (velden) =>
        bestaat ? this.poort.bezwaar(request, 'versturen', naar, velden) : { soort: 'verlopen' },
      ontvang: (bestandsnaam, { file }) => this.ontvang(bezoek, stap, bestandsnaam, file),
      vergeet: (bestand) => this.documenten.vergeet(bestand),
    });
    const { invoer, bezwaar } = inzending;
    const weg = () =>
      this.stuurWeg(reply, bezoek?.loket ?? null, stap && { stap, antwoorden: getypt(stap, invoer) });
    if (!bezoek || !bestaat) return weg();
    const { concept, fouten } = bezwaar
      ? { concept: await this.lees.execute(bezoek.actor, geheim), fouten: [] }
      : await this.doe(bezoek, stap, inzending, meer === MEER);
    if (!concept) return weg();
    if (concept.verzonden) return verwijs(reply, `${bezoek.adres}/${this.plek(concept)}`);
    const fout = fouten.length > 0;
    if (!bezwaar && !fout && (meer === MEER || wegTeHalen(stap, invoer))) return verwijs(reply, naar);
    if (!bezwaar && (!fout || concept.poging?.stap === naam))
      return verwijs(reply, fout ? naarFout(naar) : `${bezoek.adres}/${this.plek(concept)}`);
    const nieuw = nieuwFormulier(this.poort, naar);
    const formulier = bezwaar ? metBezwaar(reply, nieuw, invoer, bezwaar) : { ...nieuw, fouten };
    if (!stap) return this.stuurControle(reply, bezoek, concept, formulier, statusBij(bezwaar));
    const inhoud = { stap, antwoorden: getypt(stap, invoer), formulier };
    return this.stuurStap(reply, bezoek, concept, inhoud, statusBij(bezwaar));
  }

  /** Keeps nothing of who has no draft, or on a page that asks for no files. */
  private async ontvang(bezoek: Bezoek | null, stap: Reisstap | null, naam: string, inhoud: Readable) {
    const concept = bezoek && bestandsvraag(stap) && (await this.lees.execute(bezoek.actor, bezoek.geheim));
    if (!concept || concept.verzonden) throw new DomeinFout('GEEN_RECHT');
    return this.documenten.ontvang(bezoek.actor, naam, inhoud);
  }

  private async doe(
    { actor, geheim }: Bezoek,
    stap: Reisstap | null,
    inzending: Inzending<Bezwaar>,
    meer: boolean,
  ): Promise<Stapuitkomst> {
    if (!stap) return { concept: await this.verzend.execute(actor, geheim), fouten: [] };
    const { invoer, bestanden } = inzending;
    const documentId = wegTeHalen(stap, invoer);
    if (documentId)
      return { concept: await this.stuurMee.haalWeg(actor, { geheim, documentId }), fouten: [] };
    const veld = bestandsvraag(stap)?.naam;
    if (veld) {
      const fouten = bestandenfout(inzending, veld, meer);
      if (fouten.length > 0) {
        await Promise.all(bestanden.map((bestand) => this.documenten.vergeet(bestand)));
        return { concept: await this.lees.execute(actor, geheim), fouten };
      }
      const gedaan = await this.stuurMee.execute(actor, { geheim, veld, bestanden });
      if (gedaan.fouten.length > 0) return gedaan;
    }
    return this.bewaar.execute(actor, { geheim, stap, invoer });
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
    const status = formulier.algemeen === undefined ? 200 : reply.hasHeader('retry-after') ? 429 : 400;
    stuurEigenHtml(reply, html, status);
  }

  private async stuurStap(
    reply: FastifyReply,
    bezoek: Bezoek,
    concept: Concept,
    inhoud: { stap: Reisstap; antwoorden: Antwoorden; formulier: Formulier },
    status = 200,
  ): Promise<void> {
    const pagina = this.conceptpagina(bezoek, concept);
    const vraagtAanbieder = inhoud.stap.velden.some(({ suggesties }) => suggesties === 'aanbieders');
    const aanbieders = vraagtAanbieder ? await this.lees.aanbiedernamen(bezoek.actor, concept) : [];
    const html = await maakStappagina(this.omgeving(bezoek.loket), pagina, { ...inhoud, aanbieders });
    stuurEigenHtml(reply, html, status);
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
