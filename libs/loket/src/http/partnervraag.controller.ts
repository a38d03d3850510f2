import { Body, Controller, Get, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import {
  ANTWOORDSOORTEN,
  type Antwoordsoort,
  BESTANDEN_PER_VRAAG,
  BEZOEKMINUTEN,
  BeantwoordPartnervraag,
  type Partnerinzage,
  type Partnersleutel,
  leesPartnersleutel,
} from '@navolgbaar/partner';
import {
  type Actor,
  Openbaar,
  leesCookie,
  loketActor,
  wisCookie,
  zetCookie,
} from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { VerhuldeFrequentielimiet, stuurEigenHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BeantwoordVraag } from '../application/beantwoord-vraag/beantwoord-vraag.use-case';
import { Loketten } from '../application/ports/loketten';
import { controleer, tekstUit } from './aanlevering';
import { type Formulier, alsInvoer, metBezwaar, nieuwFormulier, statusBij, verwijs } from './formulier';
import { type Inzending, leesInzending } from './inzending';
import {
  type Antwoordpagina,
  maakAntwoordpagina,
  maakLinkpagina,
  maakVerlopenpagina,
  maakWegpagina,
} from './paginas/partnervraag';
import { partnervraagTeksten as t } from './paginas/partnervraag-teksten';
import { type Bezwaar, Loketpoort, TIJDVELD } from './poort';

const BEGIN = '/partnervraag';
const ANTWOORD = `${BEGIN}/antwoord`;
const COOKIE = '__Host-nav_partnervraag';
const RUIM = { perMinuut: 300 };
const LANGSTE_ANTWOORD = 20_000;

/** A partner who typed the code a while ago. */
interface Bezoek {
  readonly sleutel: Partnersleutel;
  readonly actor: Actor;
  readonly inzage: Partnerinzage;
}

/**
 * Where a partner answers a question, with a link from a mail and without account or script. Reading a page changes
 * nothing, so that a program that opens links in mail uses none up; every act is a form.
 */
@ApiExcludeController()
@Controller('partnervraag')
export class PartnervraagPaginaController {
  constructor(
    private readonly loketten: Loketten,
    private readonly poort: Loketpoort,
    private readonly configuratie: Configuratie,
    private readonly vraag: BeantwoordPartnervraag,
    private readonly beantwoord: BeantwoordVraag,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /** The question, for who typed the code. */
  @Get('antwoord')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async lees(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('ontvangen') ontvangen: unknown,
  ): Promise<void> {
    const bezoek = await this.bezoek(request);
    if (!bezoek) return this.stuurVerlopen(reply, '');
    const pagina = { formulier: this.antwoordformulier(bezoek), soort: '', tekst: '' };
    await this.stuurVraag(reply, bezoek, { ...pagina, ontvangen: ontvangen === 'ja' }, HttpStatus.OK);
  }

  /** Takes an answer, with files or without. */
  @Post('antwoord')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async stuur(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const bezoek = await this.bezoek(request);
    const inzending = await leesInzending<Bezwaar>(request, {
      // Without a visit nothing is kept: the form is read to give back what was typed.
      keur: async (invoer) =>
        bezoek
          ? this.poort.bezwaar(request, 'versturen', formulierVan(bezoek), invoer)
          : { soort: 'verlopen' },
      ontvang: async (naam, deel) => {
        if (!bezoek) throw new DomeinFout('GEEN_RECHT');
        return this.documenten.ontvang(bezoek.actor, naam, deel.file);
      },
      vergeet: (bestand) => this.documenten.vergeet(bestand),
    });
    const { invoer, bezwaar, bestanden } = inzending;
    const [tekst, soort] = [tekstUit(invoer, 'tekst'), tekstUit(invoer, 'soort')];
    if (!bezoek) return this.stuurVerlopen(reply, tekst);
    let fouten = antwoordfouten(inzending, soort, tekst);
    if (bezwaar || fouten.length > 0) {
      await Promise.all(bestanden.map((bestand) => this.documenten.vergeet(bestand)));
    } else {
      const gedaan = await this.beantwoord.execute(bezoek.actor, {
        ...{ bezoek: bezoek.sleutel.hash, inzage: bezoek.inzage, formulier: tekstUit(invoer, TIJDVELD) },
        ...{ soort: soort as Antwoordsoort, tekst, bestanden },
      });
      if (!gedaan) return this.stuurVerlopen(reply, tekst);
      if (gedaan !== 'vol')
        return verwijs(reply, gedaan === 'gesloten' ? ANTWOORD : `${ANTWOORD}?ontvangen=ja`);
      fouten = [{ naam: 'bestanden', tekst: t.fout.vol(BESTANDEN_PER_VRAAG) }];
    }
    const nieuw = this.antwoordformulier(bezoek);
    const formulier = bezwaar ? metBezwaar(reply, nieuw, invoer, bezwaar) : { ...nieuw, fouten };
    return this.stuurVraag(reply, bezoek, { formulier, soort, tekst, ontvangen: false }, statusBij(bezwaar));
  }

  /** Ends the visit. */
  @Post('sluiten')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async sluit(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const bezoek = await this.bezoek(request);
    if (bezoek) await this.vraag.sluit(bezoek.actor, bezoek.sleutel.hash);
    wisCookie(reply, COOKIE);
    verwijs(reply, '/');
  }

  /** Where the link of the mail leads: how to get the code. Changes nothing. */
  @Get(':sleutel')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async linkpagina(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('sleutel') tekst: string,
    @Query('code') code: unknown,
  ): Promise<void> {
    await this.stuurLink(request, reply, tekst, { verstuurd: code === 'gevraagd' });
  }

  /** Has the code sent to the contact of the question. */
  @Post(':sleutel/code')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async vraagCode(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('sleutel') tekst: string,
    @Body() body: unknown,
  ): Promise<void> {
    const invoer = alsInvoer(body);
    const naar = `${BEGIN}/${tekst}/code`;
    const bezwaar = await this.poort.bezwaar(request, 'partnercode', naar, invoer);
    if (bezwaar) {
      const aanvraag = metBezwaar(reply, nieuwFormulier(this.poort, naar), invoer, bezwaar);
      return this.stuurLink(request, reply, tekst, { aanvraag, status: statusBij(bezwaar) });
    }
    const sleutel = leesPartnersleutel(tekst);
    if (!sleutel) return this.stuurLink(request, reply, tekst, {});
    await this.vraag.vraagCode(this.actor(request, sleutel), sleutel.hash);
    verwijs(reply, `${BEGIN}/${tekst}?code=gevraagd`);
  }

  /** Opens the question. A wrong, old or used code gives the same page. */
  @Post(':sleutel')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async open(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('sleutel') tekst: string,
    @Body() body: unknown,
  ): Promise<void> {
    const formulier = nieuwFormulier(this.poort, `${BEGIN}/${tekst}`);
    const ingevuld = alsInvoer(body);
    const bezwaar = await this.poort.bezwaar(request, 'partnercode', formulier.naar, ingevuld);
    if (bezwaar) {
      const invoer = metBezwaar(reply, formulier, ingevuld, bezwaar);
      return this.stuurLink(request, reply, tekst, { invoer, verstuurd: true, status: statusBij(bezwaar) });
    }
    const code = tekstUit(ingevuld, 'code').slice(0, 100);
    const sleutel = leesPartnersleutel(tekst);
    const bezoek =
      sleutel && code ? await this.vraag.open(this.actor(request, sleutel), sleutel.hash, code) : null;
    if (bezoek) {
      zetCookie(reply, COOKIE, bezoek, BEZOEKMINUTEN * 60);
      return verwijs(reply, ANTWOORD);
    }
    const fouten = [{ naam: 'code', tekst: code ? t.codeFout : t.codeLeeg }];
    const invoer = { ...formulier, fouten };
    await this.stuurLink(request, reply, tekst, { invoer, verstuurd: true, status: HttpStatus.BAD_REQUEST });
  }

  private actor(request: FastifyRequest, { organisatieId }: Partnersleutel): Actor {
    return loketActor(organisatieId, request.id);
  }

  private async bezoek(request: FastifyRequest): Promise<Bezoek | null> {
    const sleutel = leesPartnersleutel(leesCookie(request, COOKIE) ?? '');
    if (!sleutel) return null;
    const actor = this.actor(request, sleutel);
    const inzage = await this.vraag.lees(actor, sleutel.hash);
    return inzage && { sleutel, actor, inzage };
  }

  private antwoordformulier(bezoek: Bezoek): Formulier {
    return nieuwFormulier(this.poort, ANTWOORD, formulierVan(bezoek));
  }

  /** With the look of the organisation, where it opened its loket. */
  private async omgeving(organisatieId: string | null) {
    const loketten = organisatieId ? await this.loketten.alle() : [];
    const loket = loketten.find((een) => een.organisatieId === organisatieId) ?? null;
    return { loket, demo: this.configuratie.modus === 'demo' };
  }

  private async stuurLink(
    request: FastifyRequest,
    reply: FastifyReply,
    tekst: string,
    {
      aanvraag = nieuwFormulier(this.poort, `${BEGIN}/${tekst}/code`),
      invoer = nieuwFormulier(this.poort, `${BEGIN}/${tekst}`),
      verstuurd = false,
      status = HttpStatus.OK,
    }: { aanvraag?: Formulier; invoer?: Formulier; verstuurd?: boolean; status?: number },
  ): Promise<void> {
    const sleutel = leesPartnersleutel(tekst);
    const van = sleutel && (await this.vraag.kan(this.actor(request, sleutel), sleutel.hash));
    if (!sleutel || !van) {
      return stuurEigenHtml(reply, await maakWegpagina(await this.omgeving(null)), HttpStatus.NOT_FOUND);
    }
    const omgeving = await this.omgeving(sleutel.organisatieId);
    const html = await maakLinkpagina(omgeving, {
      organisatie: van.organisatie,
      aanvraag,
      invoer,
      verstuurd,
    });
    stuurEigenHtml(reply, html, status);
  }

  private async stuurVerlopen(reply: FastifyReply, tekst: string): Promise<void> {
    wisCookie(reply, COOKIE);
    stuurEigenHtml(
      reply,
      await maakVerlopenpagina(await this.omgeving(null), tekst),
      HttpStatus.UNAUTHORIZED,
    );
  }

  private async stuurVraag(
    reply: FastifyReply,
    { sleutel, inzage }: Bezoek,
    pagina: Omit<Antwoordpagina, 'inzage'>,
    status: number,
  ): Promise<void> {
    const omgeving = await this.omgeving(sleutel.organisatieId);
    stuurEigenHtml(reply, await maakAntwoordpagina(omgeving, { ...pagina, inzage }), status);
  }
}

/** A form belongs to one visit: who was lured to another page sends nothing in here. */
const formulierVan = ({ sleutel }: Bezoek): string => `${ANTWOORD} ${sleutel.hash.toString('base64url')}`;

const isSoort = (soort: string): soort is Antwoordsoort =>
  (ANTWOORDSOORTEN as readonly string[]).includes(soort);

function antwoordfouten(
  inzending: Inzending<Bezwaar>,
  soort: string,
  tekst: string,
): { naam: string; tekst: string }[] {
  const leeg = isSoort(soort) ? t.fout[soort] : t.fout.volledig;
  const naam = { tekst: 'tekst', bestanden: 'bestanden' };
  const fouten = controleer(inzending, { naam, tekst, langste: LANGSTE_ANTWOORD, leeg });
  if (!isSoort(soort)) return [{ naam: 'soort', tekst: t.fout.soort }, ...fouten];
  // A reason or a name does not stand in a file.
  const moetTekst = (soort === 'niet_delen' || soort === 'collega') && !tekst;
  const alGenoemd = fouten.some((fout) => fout.naam === 'tekst');
  return moetTekst && !alGenoemd ? [...fouten, { naam: 'tekst', tekst: leeg }] : fouten;
}
