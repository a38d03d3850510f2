import { controleerDocument } from './controle';
import type { PdfBlok, PdfDocument, PdfKopniveau } from './document';
import type { PdfRegel } from './fouten';
import { contrastMetWit, tint } from './kleur';
import { brief, rapport } from './voorbeelden.fixture';

const kop = (niveau: number): PdfBlok => ({
  soort: 'kop',
  niveau: niveau as PdfKopniveau,
  tekst: `Kop ${niveau}`,
});
const metBlokken = (...blokken: PdfBlok[]): PdfDocument => ({ ...rapport, blokken });

function regelVan(document: PdfDocument): unknown {
  try {
    controleerDocument(document);
    return null;
  } catch (fout) {
    return (fout as { details: { regel: PdfRegel } }).details.regel;
  }
}

test('de voorbeelden voldoen', () => {
  expect([regelVan(rapport), regelVan(brief)]).toEqual([null, null]);
});

test.each([
  [[2, 3, 3, 2, 1, 2], null],
  [[3], 'kop-overgeslagen'],
  [[2, 4], 'kop-overgeslagen'],
  [[2, 3, 4, 5, 6], null],
  [[0], 'kop-overgeslagen'],
  [[2, 3, 4, 5, 6, 7], 'kop-overgeslagen'],
  [[1.5], 'kop-overgeslagen'],
])('koppen %j: %s', (niveaus, regel) => {
  expect(regelVan(metBlokken(...niveaus.map(kop)))).toBe(regel);
});

test('koppen in een kader tellen mee', () => {
  const kader: PdfBlok = { soort: 'kader', blokken: [{ soort: 'kop', niveau: 3, tekst: 'Binnen' }] };
  expect(regelVan(metBlokken(kop(2), kader, kop(4)))).toBeNull();
  expect(regelVan(metBlokken(kader))).toBe('kop-overgeslagen');
});

const svg = { formaat: 'svg', bron: '<svg/>' } as const;
test.each<[string, PdfBlok, PdfRegel]>([
  ['een figuur zonder alternatief', { soort: 'figuur', alt: ' ', afbeelding: svg }, 'alt-ontbreekt'],
  ['een tabel zonder koprij', { soort: 'tabel', koppen: [], rijen: [] }, 'tabel-zonder-koppen'],
  [
    'een tabel met een lege kolomkop',
    { soort: 'tabel', koppen: [{ tekst: '' }], rijen: [] },
    'tabel-zonder-koppen',
  ],
  [
    'een rij met een cel te weinig',
    { soort: 'tabel', koppen: [{ tekst: 'a' }, { tekst: 'b' }], rijen: [['1']] },
    'rij-lengte',
  ],
  [
    'een lege rijkop',
    { soort: 'tabel', rijkop: true, koppen: [{ tekst: 'a' }], rijen: [['']] },
    'inhoud-ontbreekt',
  ],
  ['een lege lijst', { soort: 'lijst', geordend: true, items: [] }, 'lijst-leeg'],
  ['een lege alinea', { soort: 'alinea', inhoud: [{ tekst: ' ' }] }, 'inhoud-ontbreekt'],
  ['een leeg kader', { soort: 'kader', blokken: [] }, 'inhoud-ontbreekt'],
  [
    'een link naar script',
    { soort: 'alinea', inhoud: [{ tekst: 'x', link: 'javascript:alert(1)' }] },
    'link-ongeldig',
  ],
  [
    'een link naar een bestand',
    { soort: 'alinea', inhoud: [{ tekst: 'x', link: 'file:///etc/passwd' }] },
    'link-ongeldig',
  ],
  ['een relatieve link', { soort: 'alinea', inhoud: [{ tekst: 'x', link: '/zaken' }] }, 'link-ongeldig'],
  ['een onbekend blok', { soort: 'plakband' } as unknown as PdfBlok, 'blok-onbekend'],
])('weigert %s', (_naam, blok, regel) => {
  expect(regelVan(metBlokken(blok))).toBe(regel);
});

test('weigert een leeg opschrift, een datum die niet bestaat en een te lichte themakleur', () => {
  expect(regelVan({ ...rapport, titel: '' })).toBe('titel-ontbreekt');
  for (const datum of ['2026-02-30', '12 maart 2026', '2026-3-1', '']) {
    expect(regelVan({ ...rapport, datum })).toBe('datum-ongeldig');
  }
  for (const kleur of ['#ffff00', '#999999', 'red', '#12']) {
    expect(regelVan({ ...rapport, thema: { kleur } })).toBe('themakleur-contrast');
  }
  expect(regelVan({ ...rapport, thema: { kleur: '#8a2432' } })).toBeNull();
});

test('het contrast volgt de formule van WCAG', () => {
  expect(contrastMetWit('#000000')).toBeCloseTo(21, 5);
  expect(contrastMetWit('#ffffff')).toBeCloseTo(1, 5);
  expect(contrastMetWit('#767676')).toBeCloseTo(4.54, 2);
  expect(tint('#000000', 0.5)).toBe('#808080');
});

describe('de plaats in de fout', () => {
  const plaatsVan = (document: PdfDocument): unknown => {
    try {
      controleerDocument(document);
      return null;
    } catch (fout) {
      return (fout as { details: unknown }).details;
    }
  };
  const alinea = { soort: 'alinea', inhoud: 'Tekst' } as const;
  const figuur: PdfBlok = {
    soort: 'figuur',
    alt: ' ',
    afbeelding: { formaat: 'png', inhoud: new Uint8Array() },
  };

  test.each<[string, PdfBlok[], unknown]>([
    [
      'een overgeslagen kop',
      [alinea, kop(2), alinea, kop(4)],
      { regel: 'kop-overgeslagen', plaats: 'blokken[3]' },
    ],
    [
      'een overgeslagen kop in een kader',
      [kop(2), { soort: 'kader', blokken: [alinea, { soort: 'kop', niveau: 4, tekst: 'Diep' }] }],
      { regel: 'kop-overgeslagen', plaats: 'blokken[1].blokken[1]' },
    ],
    ['een figuur zonder alternatief', [alinea, figuur], { regel: 'alt-ontbreekt', plaats: 'blokken[1]' }],
    [
      'een alternatief dat niemand uitluistert',
      [{ ...figuur, alt: 'x'.repeat(2001) }],
      { regel: 'alt-te-lang', plaats: 'blokken[0]' },
    ],
    [
      'een tabel zonder koprij',
      [{ soort: 'tabel', koppen: [], rijen: [['a']] }],
      { regel: 'tabel-zonder-koppen', plaats: 'blokken[0]' },
    ],
    [
      'een leeg vervolg van een item',
      [
        {
          soort: 'lijst',
          geordend: true,
          items: [{ inhoud: 'een' }, { inhoud: 'twee', vervolg: [alinea, { soort: 'alinea', inhoud: ' ' }] }],
        },
      ],
      { regel: 'inhoud-ontbreekt', plaats: 'blokken[0].items[1].vervolg[1]' },
    ],
    [
      'een leeg citaat',
      [{ soort: 'citaat', blokken: [] }],
      { regel: 'inhoud-ontbreekt', plaats: 'blokken[0]' },
    ],
    [
      'een citaat van niemand',
      [{ soort: 'citaat', blokken: [alinea], bron: '' }],
      { regel: 'inhoud-ontbreekt', plaats: 'blokken[0].bron' },
    ],
    [
      'een kop in een citaat',
      [{ soort: 'citaat', blokken: [alinea, kop(2) as never] }],
      { regel: 'blok-onbekend', plaats: 'blokken[0].blokken[1]' },
    ],
  ])('noemt %s', (_naam, blokken, details) => {
    expect(plaatsVan(metBlokken(...blokken))).toEqual(details);
  });

  test('noemt ook de bijlage', () => {
    const metBijlage = (titel: string, ...blokken: PdfBlok[]): PdfDocument => ({
      ...rapport,
      bijlagen: [
        { titel: 'Goed', blokken: [kop(3), kop(4)] },
        { titel, blokken },
      ],
    });
    expect(plaatsVan(metBijlage('Twee', alinea))).toBeNull();
    expect(plaatsVan(metBijlage(' ', alinea))).toEqual({ regel: 'inhoud-ontbreekt', plaats: 'bijlagen[1]' });
    expect(plaatsVan(metBijlage('Twee', alinea, kop(2)))).toEqual({
      regel: 'kop-buiten-bijlage',
      plaats: 'bijlagen[1].blokken[1]',
    });
    expect(plaatsVan(metBijlage('Twee', kop(4)))).toEqual({
      regel: 'kop-overgeslagen',
      plaats: 'bijlagen[1].blokken[0]',
    });
    expect(plaatsVan(metBijlage('Twee', figuur))).toEqual({
      regel: 'alt-ontbreekt',
      plaats: 'bijlagen[1].blokken[0]',
    });
  });
});
