import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { Openbaar } from '@navolgbaar/platform/auth';
import { isGelijk, maakCursor, stuurHtml, stuurKlaarpagina, weigerMetHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Registerfilter, Registerlezer, type Registerregel } from '../application/ports/register';
import { leesRegistercursor } from './registercursor';
import { Paginageheugen } from './paginageheugen';
import { type Gelezenvraag, leesRegistervraag, registeradres } from './registervraag';
import { registerpaginas } from './paginas/paginas';

const PER_BLADZIJDE = 20;
const SLUG = /^[a-z0-9-]{1,200}$/;

/**
 * The public register: plain pages that work without script. What is withdrawn must be gone soon, so caches ask again
 * after a minute.
 */
@ApiExcludeController()
@Controller('register')
export class RegisterController {
  constructor(
    private readonly register: Registerlezer,
    private readonly geheugen: Paginageheugen,
    private readonly klok: Klok,
  ) {}

  /** The list, newest first, by words and choices. */
  @Get()
  @Openbaar()
  async lijst(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() vraag: Record<string, unknown>,
  ): Promise<void> {
    const gelezen = leesRegistervraag(vraag);
    if (gelezen.fouten.length > 0)
      return weigerMetHtml(reply, 400, await registerpaginas.vraagFout(gelezen.fouten));
    const { filter, vanaf } = gelezen;
    const maak = () => this.maakLijst(gelezen);
    // What somebody typed comes back seldom: it would push out what everybody reads.
    if (filter.zoek || filter.aanbieder) return stuurHtml(request, reply, await maak());
    const sleutel = registeradres(filter, vanaf ? { vanaf: `${vanaf.op} ${vanaf.slug}` } : {});
    const pagina = await this.geheugen.haal(sleutel, maak);
    if (pagina) stuurKlaarpagina(request, reply, pagina);
  }

  private async maakLijst({ filter, vanaf }: Gelezenvraag): Promise<string> {
    const [keuzes, stops, gevonden] = await Promise.all([
      this.register.keuzes(),
      this.stopsBij(filter, vanaf !== null),
      this.register.lijst({ ...filter, vanaf, aantal: PER_BLADZIJDE }),
    ]);
    const { regels, volgende } = bladzijde(gevonden);
    return registerpaginas.lijst({
      ...{ stops, regels, filter, keuzes, isVervolg: vanaf !== null },
      volgende: volgende && registeradres(filter, { vanaf: volgende }),
    });
  }

  /** A kind and a year are of reports: who asks for those, asks for no stop. Words may name the provider. */
  private stopsBij({ zoek, soort, jaar, aanbieder, gemeente }: Registerfilter, isVervolg: boolean) {
    if (soort || jaar || isVervolg || (zoek && aanbieder)) return [];
    return this.register.stops({ dag: this.vandaag(), aanbieder: aanbieder ?? zoek, gemeente });
  }

  private vandaag(): string {
    return this.klok.vandaag().toString();
  }

  /** One report, or what is left of it. */
  @Get(':slug')
  @Openbaar()
  async rapport(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
  ): Promise<void> {
    if (!SLUG.test(slug)) return stuurNietGevonden(reply);
    const pagina = await this.geheugen.haal(`/register/${slug}`, async () => {
      const rapport = await this.register.pagina(slug);
      return rapport?.status === 'openbaar' ? registerpaginas.rapport(rapport) : null;
    });
    if (pagina) return stuurKlaarpagina(request, reply, pagina);
    const grafsteen = await this.register.pagina(slug);
    if (!grafsteen) return stuurNietGevonden(reply);
    if (grafsteen.status === 'ingetrokken') void reply.status(410);
    stuurHtml(request, reply, await registerpaginas.rapport(grafsteen));
  }

  /** All public reports of one provider, and the client stops that run. */
  @Get('aanbieders/:slug')
  @Openbaar()
  async aanbieder(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
    @Query('vanaf') cursor?: unknown,
  ): Promise<void> {
    if (!SLUG.test(slug)) return stuurNietGevonden(reply);
    const vanaf = leesRegistercursor(cursor);
    const adres = `/register/aanbieders/${slug}`;
    const pagina = await this.geheugen.haal(
      vanaf ? `${adres}?vanaf=${vanaf.op} ${vanaf.slug}` : adres,
      async () => {
        const [gevonden, stops] = await Promise.all([
          this.register.vanAanbieder(slug, vanaf, PER_BLADZIJDE),
          vanaf ? [] : this.register.stops({ dag: this.vandaag(), aanbiederSlug: slug }),
        ]);
        const { regels, volgende } = bladzijde(gevonden);
        const naam = regels[0]?.aanbiederNaam ?? stops[0]?.aanbiederNaam;
        if (naam === undefined) return null;
        return registerpaginas.aanbieder({
          ...{ naam, stops, regels },
          volgende: volgende && `${adres}?vanaf=${volgende}`,
        });
      },
    );
    if (!pagina) return stuurNietGevonden(reply);
    stuurKlaarpagina(request, reply, pagina);
  }

  /** The file of a public report. */
  @Get(':slug/rapport.pdf')
  @Openbaar()
  async pdf(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
  ): Promise<void> {
    const pdf = SLUG.test(slug) ? await this.register.pdf(slug) : null;
    if (!pdf) return stuurNietGevonden(reply);
    const etag = `"${pdf.sha256}"`;
    void reply.headers({
      etag,
      'cache-control': 'public, max-age=60',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    if (isGelijk(request.headers['if-none-match'], etag)) return void reply.status(304).send();
    void reply.header('content-disposition', `inline; filename="${slug}.pdf"`);
    void reply.type('application/pdf').send(pdf.inhoud);
  }
}

/** What fits, and the cursor of the next page where there is more. */
function bladzijde<R extends Registerregel>(
  gevonden: readonly R[],
): { regels: R[]; volgende: string | null } {
  const regels = gevonden.slice(0, PER_BLADZIJDE);
  const laatste = gevonden.length > PER_BLADZIJDE ? regels.at(-1) : undefined;
  return { regels, volgende: laatste ? maakCursor([laatste.gepubliceerdOp, laatste.slug]) : null };
}

async function stuurNietGevonden(reply: FastifyReply): Promise<void> {
  weigerMetHtml(reply, 404, await registerpaginas.bestaatNiet());
}
