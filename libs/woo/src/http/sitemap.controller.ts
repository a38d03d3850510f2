import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar } from '@navolgbaar/platform/auth';
import { isGelijk } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { MaakSitemap, type Woobestand } from '../application/maak-sitemap/maak-sitemap';
import { INFORMATIECATEGORIE } from '../domain/diwoo';
import { CATEGORIEEN, type Woocategorie } from '../domain/wooinstelling';

/** Harvesters ask again within the hour: what is withdrawn must be gone soon. */
const HOUDBAAR = 'public, max-age=300';

/** What search engines and the Woo-index read: where the reports stand, and what each of them is. */
@ApiExcludeController()
@Controller()
export class SitemapController {
  constructor(private readonly sitemaps: MaakSitemap) {}

  /** Where harvesters begin. */
  @Get('robots.txt')
  @Openbaar()
  async robots(@Res() reply: FastifyReply): Promise<void> {
    const tekst = await this.sitemaps.robots();
    void reply.header('cache-control', HOUDBAAR).type('text/plain; charset=utf-8').send(tekst);
  }

  /** The index of a category, under the name that the standard asks. */
  @Get('sitemapindex-diwoo-:categorie.xml')
  @Openbaar()
  async index(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('categorie') code: string,
  ): Promise<void> {
    const categorie = categorieVan(code);
    stuurXml(request, reply, categorie && (await this.sitemaps.index(categorie)));
  }

  /** One sitemap of a category. */
  @Get('sitemap-diwoo-:categorie-:nummer.xml')
  @Openbaar()
  async sitemap(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('categorie') code: string,
    @Param('nummer') nummer: string,
  ): Promise<void> {
    const categorie = categorieVan(code);
    const bestaat = categorie && /^[1-9]\d{0,5}$/.test(nummer);
    stuurXml(request, reply, bestaat ? await this.sitemaps.sitemap(categorie, Number(nummer)) : null);
  }
}

const categorieVan = (code: string): Woocategorie | null =>
  CATEGORIEEN.find((categorie) => INFORMATIECATEGORIE[categorie].code === code) ?? null;

function stuurXml(request: FastifyRequest, reply: FastifyReply, bestand: Woobestand | null): void {
  if (!bestand) {
    void reply.status(404).header('cache-control', 'no-store');
    return void reply.type('text/plain; charset=utf-8').send('Dit bestand bestaat niet.\n');
  }
  void reply.headers({ etag: bestand.etag, 'cache-control': HOUDBAAR });
  if (isGelijk(request.headers['if-none-match'], bestand.etag)) return void reply.status(304).send();
  void reply.type('application/xml; charset=utf-8').send(Readable.from(bestand.schrijf()));
}
