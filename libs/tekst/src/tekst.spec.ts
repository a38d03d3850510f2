import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { alsPdfBlokken } from './als-pdf-blokken';
import { leesTekstdocument } from './lees-tekstdocument';
import { alsPlatteTekst, uitPlatteTekst } from './platte-tekst';
import { type Tekstknoop, isLeeg, zelfdeTekst } from './tekstdocument';
import { leesNormdoel, normdoel } from './verwijzing';

const tekst = (text: string, ...marks: unknown[]) => ({
  type: 'text',
  text,
  ...(marks.length ? { marks } : {}),
});
const alinea = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const kop = (level: number, text = 'Kop') => ({ type: 'heading', attrs: { level }, content: [tekst(text)] });
const cel = (type: string, text: string, attrs?: object) => ({
  type,
  ...(attrs ? { attrs } : {}),
  content: [alinea(tekst(text))],
});
const rij = (...content: unknown[]) => ({ type: 'tableRow', content });
const tabel = (...content: unknown[]) => ({ type: 'table', content });
const ID = '0199c3a0-0000-7000-8000-000000000001';

const redenen = (json: unknown, concept = false): string[] => {
  try {
    leesTekstdocument(json, { plaats: 'secties.feiten', concept });
    return [];
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    expect(fout.code).toBe('INVOER_ONGELDIG');
    expect(new Set(fout.invalidParams.map(({ name }) => name))).toEqual(new Set(['secties.feiten']));
    return fout.invalidParams.map(({ reason }) => reason);
  }
};

const GOED = doc(
  kop(3),
  alinea(
    tekst('Vet', { type: 'bold' }),
    tekst(' en '),
    tekst('hier', { type: 'link', attrs: { href: 'https://a.nl/' } }),
  ),
  kop(4),
  {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [
          alinea(tekst('een')),
          { type: 'orderedList', content: [{ type: 'listItem', content: [alinea(tekst('sub'))] }] },
        ],
      },
    ],
  },
  { type: 'blockquote', content: [alinea(tekst('Ik wacht.'))] },
  tabel(
    rij(cel('tableHeader', 'Norm'), cel('tableHeader', 'Oordeel')),
    rij(cel('tableHeader', 'A'), cel('tableCell', 'B')),
  ),
  { type: 'afbeelding', attrs: { documentId: ID, alt: 'De trap', bijschrift: 'Trap' } },
  alinea(
    tekst('Zie '),
    { type: 'verwijzing', attrs: { soort: 'bewijsstuk', id: ID, label: 'stuk 3' } },
    { type: 'hardBreak' },
    tekst('<script>alert(1)</script>'),
  ),
);

describe('een opgemaakte tekst', () => {
  it('houdt alles wat een rapport kent, ook wat op code lijkt: dat is tekst', () => {
    const gelezen = leesTekstdocument(GOED, { plaats: 'x' });
    expect(alsPlatteTekst(gelezen)).toBe(
      'Kop\n\nVet en hier\n\nKop\n\n- een\n  1. sub\n\nIk wacht.\n\nNorm | Oordeel\nA | B\n\nTrap\nDe trap\n\nZie stuk 3\n<script>alert(1)</script>',
    );
    expect(zelfdeTekst(leesTekstdocument(gelezen, { plaats: 'x' }), gelezen)).toBe(true);
  });

  it('laat weg wat het schema niet kent van een onderdeel dat het wel kent', () => {
    const link = {
      type: 'link',
      attrs: { href: 'https://a.nl/', onclick: 'x()', target: '_top', class: 'x' },
    };
    const gelezen = leesTekstdocument(doc({ ...alinea(tekst('hier', link)), attrs: { style: 'x' } }), {
      plaats: 'x',
    });
    expect(JSON.stringify(gelezen)).not.toMatch(/onclick|target|class|style/);
  });

  it.each<[string, unknown, RegExp]>([
    ['geen document', 'tekst', /geen opgemaakte tekst/],
    ['een onbekend onderdeel', doc({ type: 'codeBlock', content: [tekst('x')] }), /Onderdeel 1: .* niet kan/],
    ['een onderdeel dat een eigenschap van elk object is', doc({ type: 'constructor' }), /niet kan/],
    ['een onbekende opmaak', doc(alinea(tekst('x', { type: 'strike' }))), /Deze opmaak/],
    ['een kop van niveau 2', doc(alinea(tekst('x')), kop(2)), /Onderdeel 2: .*niveau 3 of 4/],
    [
      'een onveilige koppeling',
      doc(alinea(tekst('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
      /https/,
    ],
    [
      'een koppeling zonder slot',
      doc(alinea(tekst('x', { type: 'link', attrs: { href: 'http://a.nl' } }))),
      /https/,
    ],
    ['samengevoegde cellen', doc(tabel(rij(cel('tableHeader', 'x', { colspan: 2 })))), /Samengevoegde/],
    ['tekst zonder alinea', doc(tekst('los')), /Onderdeel 1 is niet goed opgebouwd/],
    [
      'een afbeelding in een zin',
      doc(alinea({ type: 'afbeelding', attrs: { documentId: ID, alt: 'x' } })),
      /niet goed opgebouwd/,
    ],
    [
      'een afbeelding van elders',
      doc({ type: 'afbeelding', attrs: { documentId: 'https://a.nl/x.png', alt: 'x' } }),
      /uit het dossier/,
    ],
    [
      'een verwijzing naar niets',
      doc(alinea({ type: 'verwijzing', attrs: { soort: 'mens', id: ID, label: 'x' } })),
      /verwijzing/,
    ],
    ['een teken dat geen tekst is', doc(alinea(tekst('a\u0000b'))), /teken/],
    ['een half teken', doc(alinea(tekst('a\ud800b'))), /teken/],
    ['een lege tekst', doc(alinea(tekst(''))), /niet goed opgebouwd/],
    ['te veel tekst', doc(alinea(tekst('x'.repeat(150_001)))), /te groot/],
  ])('weigert %s, en zegt waar', (_, json, reden) => {
    expect(redenen(json)).toEqual([expect.stringMatching(reden)]);
    expect(redenen(json, true)).toHaveLength(1);
  });

  it('weigert wat te diep in elkaar zit zonder erin te verdrinken', () => {
    let diep: unknown = alinea(tekst('x'));
    for (let i = 0; i < 50_000; i += 1) diep = { type: 'blockquote', content: [diep] };
    expect(redenen(doc(diep))).toEqual([expect.stringMatching(/te groot/)]);
  });

  it.each<[string, unknown, RegExp]>([
    ['een overgeslagen kop', doc(kop(4, 'Nacht')), /Onderdeel 1: Voor de subkop 'Nacht'/],
    ['een lege kop', doc({ type: 'heading', attrs: { level: 3 } }), /kop is leeg/],
    [
      'een afbeelding zonder beschrijving',
      doc({ type: 'afbeelding', attrs: { documentId: ID, alt: ' ' } }),
      /Beschrijf/,
    ],
    [
      'een tabel zonder kopregel',
      doc(tabel(rij(cel('tableCell', 'a')), rij(cel('tableCell', 'b')))),
      /geen kopregel/,
    ],
    [
      'een kolom zonder kop',
      doc(
        tabel(
          rij(cel('tableHeader', 'a'), { type: 'tableHeader', content: [{ type: 'paragraph' }] }),
          rij(cel('tableCell', 'b'), cel('tableCell', 'c')),
        ),
      ),
      /geen kop\./,
    ],
    [
      'een tabel met ongelijke rijen',
      doc(tabel(rij(cel('tableHeader', 'a')), rij(cel('tableCell', 'b'), cel('tableCell', 'c')))),
      /evenveel/,
    ],
  ])('mag als concept %s hebben, en vastgesteld niet', (_, json, reden) => {
    expect(redenen(json)).toEqual([expect.stringMatching(reden)]);
    expect(redenen(json, true)).toEqual([]);
  });

  it('noemt alle fouten tegelijk, elk met zijn plaats', () => {
    expect(redenen(doc(kop(1), alinea(tekst('x')), kop(6)))).toEqual([
      expect.stringMatching(/^Onderdeel 1/),
      expect.stringMatching(/^Onderdeel 3/),
    ]);
  });
});

describe('een verwijzing naar een norm', () => {
  const verwijs = (id: string) =>
    doc(alinea({ type: 'verwijzing', attrs: { soort: 'norm', id, label: 'norm L-1' } }));

  it('noemt de versie van het kader en de code', () => {
    const id = normdoel({ kaderversieId: ID, code: 'L-PRE-5b' });
    expect(leesNormdoel(id)).toEqual({ kaderversieId: ID, code: 'L-PRE-5b' });
    expect(redenen(verwijs(id))).toEqual([]);
  });

  it.each([ID, `${ID}:`, `${ID}:a b`, `${ID}:a:b`, 'x:L-1'])('is niet %s', (id) => {
    expect(leesNormdoel(id)).toBeNull();
    expect(redenen(verwijs(id))).toEqual([expect.stringContaining('verwijzing')]);
  });
});

describe('de blokken van een bestand', () => {
  const van = (...content: unknown[]) => alsPdfBlokken(leesTekstdocument(doc(...content), { plaats: 'x' }));

  it('houden een lijst in een lijst, en een citaat als citaat', () => {
    const [lijst, citaat] = van(GOED.content[3], GOED.content[4]);
    expect(lijst).toEqual({
      ...{ soort: 'lijst', geordend: false },
      items: [
        {
          inhoud: [{ tekst: 'een' }],
          vervolg: [{ soort: 'lijst', geordend: true, items: [{ inhoud: [{ tekst: 'sub' }] }] }],
        },
      ],
    });
    expect(citaat).toEqual({
      soort: 'citaat',
      blokken: [{ soort: 'alinea', inhoud: [{ tekst: 'Ik wacht.' }] }],
    });
  });

  it('tonen de afbeelding met haar bijschrift, of zeggen wat er te zien zou zijn', () => {
    const [figuur] = [GOED.content[6] as Tekstknoop];
    const document = leesTekstdocument(doc(figuur), { plaats: 'x' });
    const beeld = { formaat: 'png' as const, inhoud: new Uint8Array(1) };
    const afbeelding = (id: string) => (id === ID ? beeld : undefined);
    expect(alsPdfBlokken(document, { afbeelding })).toEqual([
      { soort: 'figuur', afbeelding: beeld, alt: 'De trap' },
      { soort: 'bijschrift', inhoud: 'Trap' },
    ]);
    expect(alsPdfBlokken(document)).toEqual([
      { soort: 'alinea', inhoud: 'Afbeelding: De trap' },
      { soort: 'alinea', inhoud: 'Trap' },
    ]);
  });
});

describe('platte tekst', () => {
  it('wordt alinea’s bij een lege regel en blijft regels bij een enkele', () => {
    const document = uitPlatteTekst('Een.\nTwee.\n \n\nDrie. ');
    expect(alsPlatteTekst(document)).toBe('Een.\nTwee.\n\nDrie.');
    expect(zelfdeTekst(leesTekstdocument(document, { plaats: 'x' }), document)).toBe(true);
  });

  it('die leeg is, is een leeg document', () => {
    expect(isLeeg(uitPlatteTekst(' \n\n '))).toBe(true);
    expect(isLeeg(uitPlatteTekst('x'))).toBe(false);
    expect(isLeeg({ type: 'doc', content: [{ type: 'afbeelding', attrs: {} }] as Tekstknoop[] })).toBe(false);
  });
});
