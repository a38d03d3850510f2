import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import {
  LANGSTE_AANVULLING,
  MELDERRUIMTE,
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
import { VulMeldingAan } from '../application/vul-melding-aan/vul-melding-aan.use-case';
import { controleer, tekstUit } from './aanlevering';
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
import { Pogingen } from './poging';
import { type Bezwaar, Loketpoort, TIJDVELD } from './poort';

const BEGIN = '/mijn-melding';
const OVERZICHT = `${BEGIN}/overzicht`;
const RUIM = { perMinuut: 300 };
/** No code is longer, however it is typed. */
const LANGSTE_CODE = 200;

/**
 * Where a melder comes back with the receipt code: questions, answers, files and process information. Nothing of the
 * melding or the case can come here: the visitor's reach in the database shows neither. After a form that was not taken
 * comes a page that can be read again, unless the answer is to wait or what was typed is too much (`Pogingen`).
 */
@ApiExcludeController()
@Controller('mijn-melding')
export class MijnMeldingController {
  constructor(
    private readonly loketten: Loketten,
    private readonly poort: Loketpoort,
    private readonly sessie: Codesessie,
    private readonly pogingen: Pogingen,
    private readonly configuratie: Configuratie,
    private readonly volg: VolgMelding,
    private readonly vulAan: VulMeldingAan,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /** The question for the code. */
  @Get()
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async codepagina(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('fout') fout: unknown,
  ): Promise<void> {
    const bezoek = await this.sessie.lees(request, reply);
    if (bezoek && (await this.volg.lees(bezoek.actor, bezoek.sleutel))) return verwijs(reply, OVERZICHT);
    const { tekst: code = '', fouten = [] } = (await this.pogingen.lees(request, fout, BEGIN)) ?? {};
    await this.stuurCode(reply, { ...this.codeformulier(), fouten }, { code });
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
    const code = tekstUit(invoer, 'code').slice(0, LANGSTE_CODE);
    const bezwaar = await this.poort.bezwaar(request, 'code', BEGIN, invoer);
    if (bezwaar) {
      const formulier = metBezwaar(reply, this.codeformulier(), invoer, bezwaar);
      return this.stuurCode(reply, formulier, { code, status: statusBij(bezwaar) });
    }
    const gelezen = leesOntvangstcode(code);
    for (const loket of await this.kandidaten(gelezen?.kenmerk)) {
      const actor = loketActor(loket.organisatieId, request.id);
      const sleutel = await this.volg.open(actor, gelezen?.code ?? null);
      if (!sleutel) continue;
      this.sessie.begin(reply, loket, sleutel);
      this.pogingen.wis(reply);
      return verwijs(reply, OVERZICHT);
    }
    const fouten = [{ naam: 'code', tekst: code ? t.mijn.codeFout : t.mijn.codeLeeg }];
    const naar = await this.pogingen.bewaar(reply, BEGIN, BEGIN, { vraagId: null, tekst: code, fouten });
    if (naar) return verwijs(reply, naar);
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
    @Query('fout') fout: unknown,
  ): Promise<void> {
    const bezoek = await this.sessie.lees(request, reply);
    const inzage = bezoek && (await this.volg.lees(bezoek.actor, bezoek.sleutel));
    if (!bezoek || !inzage) return this.stuurVerlopen(reply, '');
    const poging = await this.pogingen.lees(request, fout, formulierVan(bezoek));
    const gestuurd = poging && {
      ...{ vraagId: poging.vraagId, tekst: poging.tekst },
      formulier: { ...this.aanvulformulier(bezoek), fouten: poging.fouten },
    };
    await this.stuurOverzicht(reply, bezoek, inzage, { gestuurd, ontvangen: ontvangen === 'ja' });
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
    const { bezwaar } = inzending;
    const naam = { tekst: tekstveld(vraagId), bestanden: bestandsveld(vraagId) };
    const leeg = t.mijn.tekstLeeg;
    let fouten = controleer(inzending, { naam, tekst, langste: LANGSTE_AANVULLING, leeg });
    if (bezwaar || fouten.length > 0) {
      await Promise.all(inzending.bestanden.map((bestand) => this.documenten.vergeet(bestand)));
    } else {
      const gedaan = await this.bewaar(bezoek, inzending, { vraagId, tekst });
      if (gedaan === 'weg') return this.stuurVerlopen(reply, tekst);
      if (gedaan === 'bewaard') {
        this.pogingen.wis(reply);
        return verwijs(reply, `${OVERZICHT}?ontvangen=ja`);
      }
      fouten = [{ naam: bestandsveld(vraagId), tekst: t.mijn.bestandsfout.vol(MELDERRUIMTE) }];
    }
    const poging = { vraagId, tekst, fouten };
    const naar = bezwaar ? null : await this.pogingen.bewaar(reply, OVERZICHT, formulierVan(bezoek), poging);
    if (naar) return verwijs(reply, naar);
    const nieuw = this.aanvulformulier(bezoek);
    const formulier = bezwaar ? metBezwaar(reply, nieuw, inzending.invoer, bezwaar) : { ...nieuw, fouten };
    const gestuurd = { formulier, vraagId, tekst };
    return this.stuurOverzicht(reply, bezoek, inzage, { gestuurd, status: statusBij(bezwaar) });
  }

  /** Ends the visit on this device and on every other. */
  @Post('uitloggen')
  @Openbaar()
  @VerhuldeFrequentielimiet(RUIM)
  async logUit(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const bezoek = await this.sessie.lees(request, reply);
    if (bezoek) await this.volg.meldAf(bezoek.actor, bezoek.sleutel);
    this.sessie.eindig(reply);
    this.pogingen.wis(reply);
    verwijs(reply, BEGIN);
  }

  /** `weg` when the code opens nothing any more, `vol` when the files do not fit; then nothing is kept. */
  private async bewaar(
    { actor, sleutel }: Codebezoek,
    { invoer, bestanden }: Inzending<Bezwaar>,
    inhoud: { readonly vraagId: string | null; readonly tekst: string },
  ): Promise<'bewaard' | 'weg' | 'vol'> {
    const formulier = tekstUit(invoer, TIJDVELD);
    try {
      return (await this.vulAan.execute(actor, { ...inhoud, sleutel, formulier, bestanden }))
        ? 'bewaard'
        : 'weg';
    } catch (fout) {
      if (fout instanceof DomeinFout && fout.code === 'MELDING.MELDER_ZONDER_RUIMTE') return 'vol';
      throw fout;
    }
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
    this.pogingen.wis(reply);
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
