import { Temporal } from 'temporal-polyfill';
import type { Woocategorie } from './wooinstelling';

const TOOI = 'https://identifier.overheid.nl/tooi/def/thes/kern/';
const EU = 'http://publications.europa.eu/resource/authority/';

interface Waarde {
  readonly uri: string;
  readonly label: string;
}

/**
 * The information categories of the Woo as TOOI writes them, and what their index is called. The number of art. 3.1 stands
 * in no official page that we could open; other software uses 018, after the seventeen of art. 3.3. AANNAME.
 */
export const INFORMATIECATEGORIE: Readonly<Record<Woocategorie, Waarde & { readonly code: string }>> = {
  inspanningsverplichting: {
    ...{ uri: `${TOOI}c_816e508d`, label: 'inspanningsverplichting art 3.1 Woo', code: 'infocat018' },
  },
  onderzoeksrapport: { uri: `${TOOI}c_fdaee95e`, label: 'onderzoeksrapport', code: 'infocat015' },
};
const VASTSTELLING: Waarde = { uri: `${TOOI}c_641ecd76`, label: 'vaststelling' };
const NEDERLANDS: Waarde = { uri: `${EU}language/NLD`, label: 'Nederlands' };
const PDF: Waarde = { uri: `${EU}file-type/PDF`, label: 'PDF' };

/**
 * Entries in one sitemap. The standard allows 50 000 in 50 MB; with texts of at most these lengths an entry stays under
 * 7 kB whatever signs are in it, so that a full file stays within both without being measured.
 */
export const PER_SITEMAP = 5_000;
const LANGSTE = { titel: 300, omschrijving: 400, naam: 100 } as const;

export const indexnaam = (categorie: Woocategorie): string =>
  `sitemapindex-diwoo-${INFORMATIECATEGORIE[categorie].code}.xml`;
export const sitemapnaam = (categorie: Woocategorie, nummer: number): string =>
  `sitemap-diwoo-${INFORMATIECATEGORIE[categorie].code}-${nummer}.xml`;

/** A public report as the Woo-index knows it. */
export interface Wooregel {
  readonly slug: string;
  readonly titel: string;
  readonly samenvatting: string;
  /** Legal day. */
  readonly vastgesteldOp: string;
  /** ISO 8601 instant. */
  readonly gepubliceerdOp: string;
}

/** Who publishes it. */
export interface Uitgever {
  readonly publisher: string;
  readonly publisherNaam: string;
  readonly categorie: Woocategorie;
}

/** What XML cannot carry: control signs, and half of a pair that was cut or typed. */
const ONDRAAGBAAR = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITEIT: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};
export const alsXml = (tekst: string): string =>
  tekst.replace(ONDRAAGBAAR, '').replace(/[&<>"]/g, (teken) => ENTITEIT[teken] ?? teken);

/** Whole signs, with a mark where something was cut. */
export function ingekort(tekst: string, langste: number): string {
  const tekens = [...tekst.replace(/\s+/g, ' ').trim()];
  return tekens.length <= langste ? tekens.join('') : `${tekens.slice(0, langste - 1).join('')}…`;
}

const metBron = (naam: string, { uri, label }: Waarde): string =>
  `<diwoo:${naam} resource="${alsXml(uri)}">${alsXml(label)}</diwoo:${naam}>`;
const element = (naam: string, inhoud: string): string => `<diwoo:${naam}>${inhoud}</diwoo:${naam}>`;

/** The beginning of a legal day as a moment with its offset. */
const beginVan = (dag: string): string =>
  Temporal.PlainDate.from(dag)
    .toZonedDateTime('Europe/Amsterdam')
    .toString({ timeZoneName: 'never', fractionalSecondDigits: 0 });

/** Where the file of a report stands: the Woo-index wants the document itself, not a page about it. */
export const documentadres = (basisUrl: string, slug: string): string =>
  `${basisUrl}/register/${slug}/rapport.pdf`;

/** One document of a sitemap (DiWoo 0.9.8), its elements in the order in which the schema declares them. */
export function diwooUrl(basisUrl: string, regel: Wooregel, uitgever: Uitgever): string {
  const omschrijving = ingekort(regel.samenvatting, LANGSTE.omschrijving);
  const naam = ingekort(uitgever.publisherNaam, LANGSTE.naam);
  const diwoo = [
    metBron('publisher', { uri: uitgever.publisher, label: naam }),
    element('titelcollectie', element('officieleTitel', alsXml(ingekort(regel.titel, LANGSTE.titel)))),
    element('omschrijvingen', element('omschrijving', alsXml(omschrijving))),
    element(
      'classificatiecollectie',
      element(
        'informatiecategorieen',
        metBron('informatiecategorie', INFORMATIECATEGORIE[uitgever.categorie]),
      ),
    ),
    element('creatiedatum', regel.vastgesteldOp),
    metBron('language', NEDERLANDS),
    metBron('format', PDF),
    element(
      'documenthandelingen',
      element(
        'documenthandeling',
        metBron('soortHandeling', VASTSTELLING) + element('atTime', beginVan(regel.vastgesteldOp)),
      ),
    ),
  ].join('');
  return (
    `<url><loc>${alsXml(documentadres(basisUrl, regel.slug))}</loc><lastmod>${regel.gepubliceerdOp}</lastmod>` +
    `${element('Document', element('DiWoo', diwoo))}</url>\n`
  );
}

const KOP = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DIWOO = 'https://standaarden.overheid.nl/diwoo/metadata/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** What stands around the documents of a sitemap. */
export const SITEMAP = {
  begin:
    `${KOP}<urlset xmlns="${SITEMAPS}" xmlns:diwoo="${DIWOO}" xmlns:xsi="${XSI}" xsi:schemaLocation="` +
    `${SITEMAPS} ${SITEMAPS}/sitemap.xsd ${DIWOO} ${DIWOO}0.9.8/xsd/diwoo/diwoo-metadata.xsd">\n`,
  eind: '</urlset>\n',
} as const;

/** The index over the sitemaps of a category. */
export function sitemapindex(basisUrl: string, categorie: Woocategorie, aantal: number): string {
  const bladen = Array.from({ length: Math.ceil(aantal / PER_SITEMAP) }, (_, nummer) =>
    alsXml(`${basisUrl}/${sitemapnaam(categorie, nummer + 1)}`),
  );
  const regels = bladen.map((adres) => `<sitemap><loc>${adres}</loc></sitemap>\n`).join('');
  return `${KOP}<sitemapindex xmlns="${SITEMAPS}">\n${regels}</sitemapindex>\n`;
}

/** For search engines and the harvester of the Woo-index: only where something stands. */
export function robots(basisUrl: string, categorieen: readonly Woocategorie[]): string {
  const regels = categorieen.map((categorie) => `Sitemap: ${basisUrl}/${indexnaam(categorie)}\n`).join('');
  return `User-agent: *\nDisallow: /api/\nDisallow: /werkbank\n${regels && `\n${regels}`}`;
}
