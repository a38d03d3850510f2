import { describe, expect, it } from '@jest/globals';
import {
  PER_SITEMAP,
  SITEMAP,
  type Uitgever,
  type Wooregel,
  alsXml,
  diwooUrl,
  indexnaam,
  robots,
  sitemapindex,
} from '../../../libs/woo/src/domain/diwoo';
import { MEEGELEVERDE_WOOINSTELLING, TOOI, gebreken } from '../../../libs/woo/src/domain/wooinstelling';
import { gebrekenVan, leesXml } from '../../harnas/diwoo-keuring';

const BASIS = 'https://toezicht.voorbeeld.nl';
const REGEL: Wooregel = {
  ...{ slug: 'noord-r-2026-0001-de-linde', titel: 'Medicatie bij De Linde' },
  ...{ samenvatting: 'Het gaat niet goed met de medicijnen.', vastgesteldOp: '2026-04-13' },
  gepubliceerdOp: '2026-05-14T08:00:00.000Z',
};
const UITGEVER: Uitgever = {
  ...{
    publisher: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0014',
    publisherNaam: 'Gemeente Groningen',
  },
  categorie: 'inspanningsverplichting',
};
const sitemap = (...regels: Wooregel[]) =>
  SITEMAP.begin + regels.map((regel) => diwooUrl(BASIS, regel, UITGEVER)).join('') + SITEMAP.eind;
const keur = (xml: string): string[] => gebrekenVan(leesXml(xml));

describe('de metadata van een openbaar rapport (DiWoo 0.9.8)', () => {
  it('is precies deze', () => {
    expect(diwooUrl(BASIS, REGEL, UITGEVER)).toBe(
      '<url><loc>https://toezicht.voorbeeld.nl/register/noord-r-2026-0001-de-linde/rapport.pdf</loc>' +
        '<lastmod>2026-05-14T08:00:00.000Z</lastmod><diwoo:Document><diwoo:DiWoo>' +
        '<diwoo:publisher resource="https://identifier.overheid.nl/tooi/id/gemeente/gm0014">Gemeente Groningen</diwoo:publisher>' +
        '<diwoo:titelcollectie><diwoo:officieleTitel>Medicatie bij De Linde</diwoo:officieleTitel></diwoo:titelcollectie>' +
        '<diwoo:omschrijvingen><diwoo:omschrijving>Het gaat niet goed met de medicijnen.</diwoo:omschrijving></diwoo:omschrijvingen>' +
        '<diwoo:classificatiecollectie><diwoo:informatiecategorieen>' +
        '<diwoo:informatiecategorie resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_816e508d">inspanningsverplichting art 3.1 Woo</diwoo:informatiecategorie>' +
        '</diwoo:informatiecategorieen></diwoo:classificatiecollectie>' +
        '<diwoo:creatiedatum>2026-04-13</diwoo:creatiedatum>' +
        '<diwoo:language resource="http://publications.europa.eu/resource/authority/language/NLD">Nederlands</diwoo:language>' +
        '<diwoo:format resource="http://publications.europa.eu/resource/authority/file-type/PDF">PDF</diwoo:format>' +
        '<diwoo:documenthandelingen><diwoo:documenthandeling>' +
        '<diwoo:soortHandeling resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76">vaststelling</diwoo:soortHandeling>' +
        '<diwoo:atTime>2026-04-13T00:00:00+02:00</diwoo:atTime>' +
        '</diwoo:documenthandeling></diwoo:documenthandelingen></diwoo:DiWoo></diwoo:Document></url>\n',
    );
  });

  it('voldoet aan het schema, ook als onderzoeksrapport en in de winter', () => {
    expect(keur(sitemap(REGEL))).toEqual([]);
    const winter = diwooUrl(
      BASIS,
      { ...REGEL, vastgesteldOp: '2026-12-01' },
      { ...UITGEVER, categorie: 'onderzoeksrapport' },
    );
    expect(keur(SITEMAP.begin + winter + SITEMAP.eind)).toEqual([]);
    expect(winter).toContain('c_fdaee95e');
    expect(winter).toContain('2026-12-01T00:00:00+01:00');
  });

  it.each([
    ['een element te weinig', /<diwoo:titelcollectie>.*?<\/diwoo:titelcollectie>/, ''],
    ['een element twee keer', /(<diwoo:creatiedatum>.*?<\/diwoo:creatiedatum>)/, '$1$1'],
    [
      'een andere volgorde',
      /(<diwoo:publisher.*?<\/diwoo:publisher>)(<diwoo:titelcollectie>.*?<\/diwoo:titelcollectie>)/,
      '$2$1',
    ],
    ['een onbekend element', /diwoo:language/g, 'diwoo:taal'],
    ['een onbekende categorie', /c_816e508d/, 'c_12345678'],
    [
      'een publisher buiten TOOI',
      /https:\/\/identifier\.overheid\.nl\/tooi\/id\/gemeente\/gm0014/,
      'https://groningen.nl',
    ],
    ['een datum die er geen is', /2026-04-13</, '13 april 2026<'],
    ['een tijdstip zonder tijdzone', /\+02:00/, ''],
    ['een verwijzing naar een pagina', /\/rapport\.pdf/, ''],
  ])('de keuring ziet %s', (_, zoek, vervang) => {
    const stuk = sitemap(REGEL).replace(zoek, vervang);
    expect(stuk).not.toBe(sitemap(REGEL));
    expect(keur(stuk)).not.toEqual([]);
  });

  it('laat tekst die op opmaak lijkt tekst, en laat weg wat XML niet kan dragen', () => {
    const titel = `<script>&amp; "A" ]]>${String.fromCharCode(0, 8)}\ud800 é 👪`;
    const xml = sitemap({ ...REGEL, titel });
    expect(keur(xml)).toEqual([]);
    expect(xml).toContain(
      '<diwoo:officieleTitel>&lt;script&gt;&amp;amp; &quot;A&quot; ]]&gt; é 👪</diwoo:officieleTitel>',
    );
    expect(alsXml('a')).toBe('a');
  });
});

describe('een sitemap', () => {
  it('blijft vol onder 50 000 documenten en 50 MB, wat er ook in staat', () => {
    const langst = diwooUrl(
      BASIS,
      { ...REGEL, slug: 'a'.repeat(200), titel: '"'.repeat(2000), samenvatting: '"'.repeat(5000) },
      { ...UITGEVER, publisherNaam: '"'.repeat(500) },
    );
    expect(PER_SITEMAP).toBeLessThanOrEqual(50_000);
    expect(Buffer.byteLength(langst) * PER_SITEMAP + 1000).toBeLessThan(50 * 1024 * 1024);
  });

  it('staat in een index met de naam van de categorie, en komt er een bij na elke vijfduizend', () => {
    expect(indexnaam('onderzoeksrapport')).toBe('sitemapindex-diwoo-infocat015.xml');
    expect(indexnaam('inspanningsverplichting')).toBe('sitemapindex-diwoo-infocat018.xml');
    const adressen = (aantal: number) =>
      leesXml(sitemapindex(BASIS, 'onderzoeksrapport', aantal)).kinderen.map((k) => k.kinderen[0]?.tekst);
    expect(adressen(5_000)).toEqual([`${BASIS}/sitemap-diwoo-infocat015-1.xml`]);
    expect(adressen(5_001)).toHaveLength(2);
    expect(keur(sitemapindex(BASIS, 'onderzoeksrapport', 1))).toEqual([]);
  });

  it('is te vinden langs robots.txt: daar staat de index, en niet de sitemap zelf', () => {
    expect(robots(BASIS, ['onderzoeksrapport'])).toBe(
      'User-agent: *\nDisallow: /api/\nDisallow: /werkbank\n\n' +
        'Sitemap: https://toezicht.voorbeeld.nl/sitemapindex-diwoo-infocat015.xml\n',
    );
    expect(robots(BASIS, [])).not.toContain('Sitemap');
  });
});

describe('de instelling', () => {
  it.each([
    ['https://identifier.overheid.nl/tooi/id/gemeente/gm0014', true],
    ['https://identifier.overheid.nl/tooi/id/so/so0824', true],
    ['http://identifier.overheid.nl/tooi/id/gemeente/gm0014', false],
    ['https://identifier.overheid.nl/tooi/id/gemeente/so0824', false],
    ['https://identifier.overheid.nl/tooi/id/gemeente/gm14', false],
    ['https://identifier.overheid.nl.example/tooi/id/gemeente/gm0014', false],
    ['gm0014', false],
  ])('%s als TOOI-identificatie: %s', (adres, goed) => expect(TOOI.test(adres)).toBe(goed));

  it('vraagt alleen wat bij de weg hoort', () => {
    const leeg = MEEGELEVERDE_WOOINSTELLING;
    expect(gebreken(leeg)).toEqual([]);
    expect(gebreken({ ...leeg, weg: 'sitemap' })).toEqual(['publisher', 'publisherNaam']);
    expect(gebreken({ ...leeg, weg: 'publicatiebank' })).toEqual([
      'publisher',
      'publisherNaam',
      'publicatiebank',
    ]);
  });
});
