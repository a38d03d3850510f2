import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { Configuratie } from '@navolgbaar/platform/config';
import { createHash } from 'node:crypto';
import { PER_SITEMAP, SITEMAP, diwooUrl, robots, sitemapindex } from '../../domain/diwoo';
import { CATEGORIEEN, type Woocategorie } from '../../domain/wooinstelling';
import { Wooregister, type Woouitgever } from '../ports/wooregister';

/** A file for harvesters: known by its mark before it is written. */
export interface Woobestand {
  readonly etag: string;
  schrijf(): AsyncIterable<string>;
}

interface Categoriestand {
  readonly uitgevers: readonly Woouitgever[];
  readonly aantal: number;
  readonly etag: (deel: string) => string;
}

/** Change it when the same reports are written differently. */
const VORM = '1';

/** What the Woo-index reads of us: robots.txt, an index per category, and sitemaps with a document per report. */
@Injectable()
export class MaakSitemap {
  private readonly basisUrl: string;

  constructor(
    private readonly register: Wooregister,
    private readonly klok: Klok,
    { basisUrl }: Configuratie,
  ) {
    this.basisUrl = basisUrl;
  }

  async robots(): Promise<string> {
    const standen = await Promise.all(CATEGORIEEN.map((categorie) => this.stand(categorie)));
    return robots(
      this.basisUrl,
      CATEGORIEEN.filter((_, nummer) => (standen[nummer]?.aantal ?? 0) > 0),
    );
  }

  /** Null when nothing stands in it: an index without sitemaps is none. */
  async index(categorie: Woocategorie): Promise<Woobestand | null> {
    const { aantal, etag } = await this.stand(categorie);
    if (aantal === 0) return null;
    const tekst = sitemapindex(this.basisUrl, categorie, aantal);
    return { etag: etag('index'), schrijf: () => eenmaal(tekst) };
  }

  async sitemap(categorie: Woocategorie, nummer: number): Promise<Woobestand | null> {
    const { uitgevers, aantal, etag } = await this.stand(categorie);
    const vanaf = (nummer - 1) * PER_SITEMAP;
    if (nummer < 1 || vanaf >= aantal) return null;
    return { etag: etag(String(nummer)), schrijf: () => this.documenten(uitgevers, vanaf) };
  }

  private async stand(categorie: Woocategorie): Promise<Categoriestand> {
    const uitgevers = await this.register.uitgevers(this.klok.vandaag().toString(), categorie);
    const { aantal, kenmerk } = await this.register.stand(
      uitgevers.map(({ organisatieId }) => organisatieId),
    );
    const etag = (deel: string): string => {
      const feiten = JSON.stringify([VORM, this.basisUrl, categorie, deel, kenmerk, uitgevers]);
      return `"${createHash('sha256').update(feiten).digest('base64url').slice(0, 27)}"`;
    };
    return { uitgevers, aantal, etag };
  }

  /** In pieces, so that a full sitemap takes no more memory than a small one. */
  private async *documenten(uitgevers: readonly Woouitgever[], vanaf: number): AsyncIterable<string> {
    const opOrganisatie = new Map(uitgevers.map((uitgever) => [uitgever.organisatieId, uitgever]));
    yield SITEMAP.begin;
    for await (const deel of this.register.regels([...opOrganisatie.keys()], vanaf, PER_SITEMAP)) {
      yield deel
        .map((regel) => {
          const uitgever = opOrganisatie.get(regel.organisatieId);
          return uitgever ? diwooUrl(this.basisUrl, regel, uitgever) : '';
        })
        .join('');
    }
    yield SITEMAP.eind;
  }
}

async function* eenmaal(tekst: string): AsyncIterable<string> {
  yield await Promise.resolve(tekst);
}
