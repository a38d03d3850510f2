import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import {
  LANGSTE_AANVULLING,
  type Melderinzage,
  VolgMelding,
  codekenmerk,
  leesOntvangstcode,
} from '@navolgbaar/melding';
import { Openbaar, loketActor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { VerhuldeFrequentielimiet, stuurEigenHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Loket, Loketten } from '../application/ports/loketten';
import { type Reisstap, getypt, reisTeksten } from '../application/reis/reis';
import { VulMeldingAan } from '../application/vul-melding-aan/vul-melding-aan.use-case';
import { type Codebezoek, Codesessie } from './codesessie';
import {
  type Formulier,
  alsInvoer,
  isFout,
  metBezwaar,
  nieuwFormulier,
  statusBij,
  verwijs,
} from './formulier';
import { type Inzending, leesInzending } from './inzending';
import {
  type Aanvulformulier,
  bestandsveld,
  maakCodepagina,
  maakMijnMeldingpagina,
  tekstveld,
} from './paginas/mijn-melding';
import { loketTeksten as t } from './paginas/teksten';
import { type Bezwaar, Loketpoort, TIJDVELD } from './poort';

const BEGIN = '/mijn-melding';
const OVERZICHT = `${BEGIN}/overzicht`;
const RUIM = { perMinuut: 300 };
const MEESTE_BESTANDEN = 5;

/**
 * Where a melder comes back with the receipt code: questions, answers, files and process information. Nothing of the
 * melding or the case can come here: the visitor's reach in the database shows neither.
 */
@ApiExcludeController()
@Controller('mijn-melding')
export class MijnMeldingController {
  constructor(
    private readonly loketten: Loketten,
    private readonly poort: Loketpoort,
    private readonly sessie: Codesessie,
    private readonly configuratie: Configuratie,
    private readonly volg: VolgMelding,
    private readonly vulAan: VulMeldingAan,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /** The question for the code. */
  @Get()
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async codepagina(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const bezoek = await this.sessie.lees(request, reply);
    if (bezoek && (await this.volg.lees(bezoek.actor, bezoek.sleutel))) return verwijs(reply, OVERZICHT);
    await this.stuurCode(reply, this.codeformulier(), { code: '' });
  }

  /** Opens the melding of a code. A wrong one costs the same work and gives the same page, whatever is wrong with it. */
  @Post()
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async open(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const invoer = alsInvoer(body);
    const { code = '' } = getypt(CODESTAP, invoer);
    const bezwaar = await this.poort.bezwaar(request, 'code', BEGIN, invoer);
    if (bezwaar) {
      const formulier = metBezwaar(reply, this.codeformulier(), invoer, bezwaar);
      return this.stuurCode(reply, formulier, { code, status: statusBij(bezwaar) });
    }
    const gelezen = leesOntvangstcode(code.slice(0, 200));
    for (const loket of await this.kandidaten(gelezen?.kenmerk)) {
      const actor = loketActor(loket.organisatieId, request.id);
      const sleutel = await this.volg.open(actor, gelezen?.code ?? null);
      if (!sleutel) continue;
      this.sessie.begin(reply, loket, sleutel);
      return verwijs(reply, OVERZICHT);
    }
    const fouten = [{ naam: 'code', tekst: code ? t.mijn.codeFout : t.mijn.codeLeeg }];
    await this.stuurCode(reply, { ...this.codeformulier(), fouten }, { code, status: 400 });
  }

  /** What the melder may know, the questions, and the forms to answer and add. */
  @Get('overzicht')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async overzicht(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('ontvangen') ontvangen: unknown,
  ): Promise<void> {
    const bezoek = await this.sessie.lees(request, reply);
    const inzage = bezoek && (await this.volg.lees(bezoek.actor, bezoek.sleutel));
    if (!bezoek || !inzage) return this.stuurVerlopen(reply, '');
    await this.stuurOverzicht(reply, bezoek, inzage, { ontvangen: ontvangen === 'ja' });
  }

  /** Takes an answer or something more, with files or without. */
  @Post('overzicht')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async stuur(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const bezoek = await this.sessie.lees(request, reply);
    const inzage = bezoek && (await this.volg.lees(bezoek.actor, bezoek.sleutel));
    const inzending = await leesInzending<Bezwaar>(request, {
      // Without a session nothing is kept: the form is read to give back what was typed.
      keur: async (invoer) =>
        bezoek && inzage
          ? this.poort.bezwaar(request, 'versturen', formulierVan(bezoek), invoer)
          : { soort: 'verlopen' },
      ontvang: async (naam, deel) => {
        if (!bezoek) throw new DomeinFout('GEEN_RECHT');
        return this.documenten.ontvang(bezoek.actor, naam, deel.file);
      },
      vergeet: (bestand) => this.documenten.vergeet(bestand),
    });
    const vraagId = tekstUit(inzending.invoer, 'vraag') || null;
    const tekst = tekstUit(inzending.invoer, tekstveld(vraagId));
    if (!bezoek || !inzage) return this.stuurVerlopen(reply, tekst);
    const fouten = controleer(inzending, vraagId, tekst);
    if (inzending.bezwaar || fouten.length > 0) {
      await Promise.all(inzending.bestanden.map((bestand) => this.documenten.vergeet(bestand)));
      const nieuw = this.aanvulformulier(bezoek);
      const formulier = inzending.bezwaar
        ? metBezwaar(reply, nieuw, inzending.invoer, inzending.bezwaar)
        : { ...nieuw, fouten };
      const status = statusBij(inzending.bezwaar);
      return this.stuurOverzicht(reply, bezoek, inzage, { gestuurd: { formulier, vraagId, tekst }, status });
    }
    const gedaan = await this.vulAan.execute(bezoek.actor, {
      ...{ sleutel: bezoek.sleutel, vraagId, tekst, bestanden: inzending.bestanden },
      formulier: tekstUit(inzending.invoer, TIJDVELD),
    });
    if (!gedaan) return this.stuurVerlopen(reply, tekst);
    verwijs(reply, `${OVERZICHT}?ontvangen=ja`);
  }

  /** Ends the visit on this device and on every other. */
  @Post('uitloggen')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async logUit(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const bezoek = await this.sessie.lees(request, reply);
    if (bezoek) await this.volg.meldAf(bezoek.actor, bezoek.sleutel);
    this.sessie.eindig(reply);
    verwijs(reply, BEGIN);
  }

  /** Where a code with this mark can be; one of them in any case, so that a wrong code costs the same. */
  private async kandidaten(kenmerk: number | undefined): Promise<readonly Loket[]> {
    const alle = await this.loketten.alle();
    const passend = alle.filter(({ organisatieId }) => codekenmerk(organisatieId) === kenmerk);
    return passend.length > 0 ? passend : alle.slice(0, 1);
  }

  private codeformulier(): Formulier {
    return nieuwFormulier(this.poort, BEGIN);
  }

  private aanvulformulier(bezoek: Codebezoek): Formulier {
    return nieuwFormulier(this.poort, OVERZICHT, formulierVan(bezoek));
  }

  private omgeving(loket: Loket | null) {
    return { loket, demo: this.configuratie.modus === 'demo' };
  }

  private async stuurCode(
    reply: FastifyReply,
    formulier: Formulier,
    { code, status = 200 }: { code: string; status?: number },
  ): Promise<void> {
    const loketten = await this.loketten.alle();
    const html = await maakCodepagina(this.omgeving(null), { loketten, formulier, code });
    stuurEigenHtml(reply, html, isFout(formulier) ? status : 200);
  }

  /** The code is asked again; what was typed is given back, since nobody kept it. */
  private async stuurVerlopen(reply: FastifyReply, tekst: string): Promise<void> {
    this.sessie.eindig(reply);
    const formulier = { ...this.codeformulier(), algemeen: t.mijn.verlopen };
    const loketten = await this.loketten.alle();
    const html = await maakCodepagina(this.omgeving(null), { loketten, formulier, code: '', getypt: tekst });
    stuurEigenHtml(reply, html, 401);
  }

  private async stuurOverzicht(
    reply: FastifyReply,
    bezoek: Codebezoek,
    inzage: Melderinzage,
    {
      gestuurd = null,
      ontvangen = false,
      status = 200,
    }: {
      gestuurd?: Aanvulformulier | null;
      ontvangen?: boolean;
      status?: number;
    },
  ): Promise<void> {
    const formulier = this.aanvulformulier(bezoek);
    const html = await maakMijnMeldingpagina(this.omgeving(bezoek.loket), {
      ...{ loket: bezoek.loket, inzage, formulier, gestuurd, ontvangen },
    });
    stuurEigenHtml(reply, html, status);
  }
}

/** A form belongs to one visit: who was lured to another page sends nothing in here. */
const formulierVan = ({ merk }: Codebezoek): string => `${OVERZICHT} ${merk}`;

const veld = (naam: string): Reisstap['velden'][number] => ({
  ...{ soort: 'vak', naam, label: '', maxTekens: LANGSTE_AANVULLING },
});
const stapMet = (naam: string): Reisstap => ({ id: naam, kort: '', titel: '', velden: [veld(naam)] });
const CODESTAP = stapMet('code');

const tekstUit = (invoer: Inzending<Bezwaar>['invoer'], naam: string): string =>
  getypt(stapMet(naam), invoer)[naam] ?? '';

function controleer(
  { bestanden, bestandsfout }: Inzending<Bezwaar>,
  vraagId: string | null,
  tekst: string,
): { naam: string; tekst: string }[] {
  const fouten: { naam: string; tekst: string }[] = [];
  const naam = tekstveld(vraagId);
  if (tekst.length > LANGSTE_AANVULLING) {
    fouten.push({ naam, tekst: reisTeksten.teLang(LANGSTE_AANVULLING) });
  }
  if (bestandsfout) fouten.push({ naam: bestandsveld(vraagId), tekst: bestandstekst(bestandsfout.code) });
  else if (bestanden.length > MEESTE_BESTANDEN)
    fouten.push({ naam: bestandsveld(vraagId), tekst: t.mijn.bestandsfout.teVeel(MEESTE_BESTANDEN) });
  else if (!tekst && bestanden.length === 0) fouten.push({ naam, tekst: t.mijn.tekstLeeg });
  return fouten;
}

function bestandstekst(code: string): string {
  const { bestandsfout } = t.mijn;
  if (code === 'DOCUMENT.LEEG') return bestandsfout.leeg;
  if (code === 'DOCUMENT.TE_GROOT' || code === 'TE_GROOT') return bestandsfout.teGroot;
  return bestandsfout.soort;
}
