import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { laktekst } from '../../../libs/publicatie/src/domain/lakken/laktekst';
import { snij } from '../../../libs/publicatie/src/domain/lakken/snij';
import { type Lakkennis, vindLakvoorstellen } from '../../../libs/publicatie/src/domain/lakken/voorstellen';
import { type Tekstdocument, type Tekstknoop, gattekst, leesTekstdocument } from '../../../libs/tekst/src';

const KENNIS: Lakkennis = { vandaag: '2026-05-01', eenmanszaak: null, namen: new Map() };
const tekst = (text: string, ...soorten: string[]): Tekstknoop => ({
  ...{ type: 'text', text },
  ...(soorten.length > 0 ? { marks: soorten.map((type) => ({ type }) as never) } : {}),
});
const link = (text: string, href: string): Tekstknoop => ({
  ...{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] },
});
const alinea = (...content: Tekstknoop[]): Tekstknoop => ({ type: 'paragraph', content });
const doc = (...content: Tekstknoop[]): Tekstdocument => ({ type: 'doc', content });
const sectie = (inhoud: Tekstdocument, norm?: string) => ({
  ...{ kop: norm ?? 'Feiten', oordeel: norm ? ('voldoet' as const) : null, inhoud },
});
/** Takes words out wherever they stand. */
const lak = (deel: ReturnType<typeof sectie>, ...woorden: string[]) => {
  const { tekst: geheel } = laktekst(deel);
  return snij(
    deel,
    woorden.map((woord) => {
      const van = geheel.indexOf(woord);
      return { van, tot: van + woord.length, door: { grond: '5.1.2.e' } };
    }),
  );
};
const GAT = '[weggelakt: Woo 5.1 lid 2 e]';
const ID = '0199c3a0-0000-7000-8000-000000000001';

describe('wat wordt gelakt', () => {
  it('is weg over opmaak heen, en de rest houdt zijn opmaak', () => {
    const uit = lak(
      sectie(doc(alinea(tekst('Volgens Jan '), tekst('Jansen belde', 'bold'), tekst(' hij.')))),
      'Jan Jansen',
    );
    expect(uit.inhoud).toEqual(
      doc(
        alinea(
          tekst('Volgens '),
          { type: 'weggelakt', attrs: { grond: '5.1.2.e' } },
          tekst(' belde', 'bold'),
          tekst(' hij.'),
        ),
      ),
    );
  });

  it('is weg uit een lijst in een lijst, een cel, een kop en een citaat', () => {
    const inhoud = doc(
      { type: 'heading', attrs: { level: 3 }, content: [tekst('Over Aaaa')] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              alinea(tekst('een')),
              { type: 'orderedList', content: [{ type: 'listItem', content: [alinea(tekst('sub Bbbb'))] }] },
            ],
          },
        ],
      },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', content: [alinea(tekst('Wie'))] }] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [alinea(tekst('Cccc'))] }] },
        ],
      },
      { type: 'blockquote', content: [alinea(tekst('zei Dddd'))] },
    );
    const uit = lak(sectie(inhoud), 'Aaaa', 'Bbbb', 'Cccc', 'Dddd');
    expect(JSON.stringify(uit)).not.toMatch(/Aaaa|Bbbb|Cccc|Dddd/);
    expect(laktekst(uit).tekst).toBe(`Over ${GAT}\neen\nsub ${GAT}\nWie\n${GAT}\nzei ${GAT}`);
    expect(() => leesTekstdocument(uit.inhoud, { plaats: 'x', publiek: true })).not.toThrow();
  });

  it('is weg uit de norm, het bijschrift en de beschrijving van een afbeelding', () => {
    const afbeelding = {
      type: 'afbeelding',
      attrs: { documentId: ID, alt: 'Foto met Eeee', bijschrift: 'Kamer van Ffff' },
    };
    const uit = lak(sectie(doc(afbeelding), 'Zorg voor Gggg'), 'Eeee', 'Ffff', 'Gggg');
    expect(uit.kop).toBe(`Zorg voor ${GAT}`);
    expect(uit.inhoud.content[0]?.attrs).toEqual({
      ...{ documentId: ID, alt: `Foto met ${GAT}`, bijschrift: `Kamer van ${GAT}` },
    });
  });

  it('is ook weg uit het adres achter de woorden, en uit een verwijzing die wordt geraakt', () => {
    const inhoud = doc(
      alinea(
        tekst('Vraag het '),
        link('Hhhh', 'mailto:hhhh@a.example'),
        link(' zelf', 'mailto:hhhh@a.example'),
        tekst(' of zie '),
        { type: 'verwijzing', attrs: { soort: 'bewijsstuk', id: ID, label: 'brief van Iiii' } },
      ),
    );
    const uit = lak(sectie(inhoud), 'Hhhh', 'Iiii');
    expect(JSON.stringify(uit.inhoud)).not.toMatch(/hhhh|Iiii/i);
    expect(laktekst(uit).tekst).toBe(`Vraag het ${GAT} zelf of zie ${GAT}`);
  });

  it('zegt waar alleen een adres is gelakt', () => {
    const uit = lak(
      sectie(doc(alinea(link('Mail ons', 'mailto:jan@a.example'), tekst('.')))),
      'mailto:jan@a.example',
    );
    expect(laktekst(uit).tekst).toBe(`Mail ons${GAT}.`);
    expect(JSON.stringify(uit)).not.toContain('jan@a');
  });
});

const woord = fc.constantFrom(
  ...['De heer Jansen', '111222333', 'twee cliënten', 'bewoner', 'psychose', 'a@b.example', '06 12345678'],
  ...[
    '1 mei 1941',
    'Molenstraat 5',
    ' ',
    ', ',
    '. ',
    'rapport',
    'é',
    '😀',
    'A.B. Smit',
    '9711 AB 12',
    '\u00a0',
  ],
);
const stuk = fc
  .tuple(fc.array(woord, { minLength: 1, maxLength: 5 }), fc.subarray(['bold', 'italic']))
  .map(([woorden, marks]) => tekst(woorden.join(''), ...marks));
const vast = fc.constantFrom<Tekstknoop>(
  { type: 'hardBreak' },
  { type: 'weggelakt', attrs: { grond: '5.1.2.e' } },
  { type: 'verwijzing', attrs: { soort: 'norm', id: ID, label: 'norm van De heer Smit' } },
  link('hier', 'mailto:x@y.example'),
);
const regel = fc
  .array(fc.oneof({ weight: 4, arbitrary: stuk }, vast), { maxLength: 6 })
  .map((k) => alinea(...k));
const lijst = fc.array(regel, { minLength: 1, maxLength: 3 }).map((regels): Tekstknoop => ({
  type: 'bulletList',
  content: regels.map((r, n) => ({
    type: 'listItem',
    content: n === 0 ? [r, { type: 'orderedList', content: [{ type: 'listItem', content: [r] }] }] : [r],
  })),
}));
const tabel = fc.tuple(regel, regel).map(([kop, cel]): Tekstknoop => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: [{ type: 'tableHeader', content: [alinea(tekst('Wie')), kop] }] },
    { type: 'tableRow', content: [{ type: 'tableCell', content: [cel] }] },
  ],
}));
const document = fc
  .array(fc.oneof(regel, lijst, tabel), { minLength: 1, maxLength: 4 })
  .map((blokken) => doc(...blokken));

describe('elke tekst', () => {
  it('heeft voorstellen die niet overlappen, binnen een regel, op de plaats waar hun woorden staan', () => {
    fc.assert(
      fc.property(document, (inhoud) => {
        const leest = laktekst(sectie(inhoud));
        const voorstellen = vindLakvoorstellen(leest, 'feiten', KENNIS);
        voorstellen.forEach(({ van, tot, fragment }, nummer) => {
          expect(leest.tekst.slice(van, tot)).toBe(fragment);
          expect(van).toBeGreaterThanOrEqual(voorstellen[nummer - 1]?.tot ?? 0);
          expect(leest.regels.some((r) => r.van <= van && tot <= r.tot)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('waarvan alles is gelakt, is een geldige tekst zonder die woorden, en anders dezelfde', () => {
    fc.assert(
      fc.property(document, (inhoud) => {
        const deel = sectie(inhoud);
        const leest = laktekst(deel);
        const voorstellen = vindLakvoorstellen(leest, 'feiten', KENNIS);
        const uit = snij(
          deel,
          voorstellen.map(({ van, tot, grond }) => ({ van, tot, door: { grond } })),
        );
        const na = laktekst(uit);
        expect(() =>
          leesTekstdocument(uit.inhoud, { plaats: 'x', publiek: true, concept: true }),
        ).not.toThrow();
        // A reference goes whole and an address with its link: there more is gone than was pointed at.
        const meer = leest.stukken.some(
          ({ deel: soort, van, tot }) =>
            (soort === 'vast' || soort === 'adres') && voorstellen.some((v) => v.van < tot && v.tot > van),
        );
        if (meer) return;
        const verwacht = [...voorstellen]
          .reverse()
          .reduce((t, { van, tot, grond }) => t.slice(0, van) + gattekst(grond) + t.slice(tot), leest.tekst);
        expect(na.tekst).toBe(verwacht);
      }),
      { numRuns: 100 },
    );
  });
});
