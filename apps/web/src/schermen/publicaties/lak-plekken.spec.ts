import type { Laksectie } from '../../api/lakken';
import { plekkenIn, regelstukken, volgendePlek, zelfAangewezen, zelfdeWoorden } from './lak-plekken';

const TEKST = 'Smit belde. [weggelakt: Woo 5.1 lid 2 e] en smit.\nSmit weer.';
const voorstel = (van: number, fragment: string, besluit: string | null = null) => ({
  ...{ soort: 'naam', van, tot: van + fragment.length, fragment, grond: '5.1.2.e', onverbiddelijk: false },
  besluit: besluit
    ? { ...{ besluit, soort: 'naam', van, tot: 1, grond: null, reden: 'Mag.', door: null }, op: '' }
    : null,
});
const SECTIE: Laksectie = {
  ...{ sleutel: 'feiten', kop: 'Feiten', oordeel: null, gecontroleerd: false, tekst: TEKST, open: 2 },
  regels: [
    { soort: 'alinea', van: 0, tot: 49 },
    { soort: 'alinea', van: 50, tot: 60 },
  ],
  voorstellen: [voorstel(0, 'Smit'), voorstel(44, 'smit'), voorstel(50, 'Smit', 'laten_staan')],
  gaten: [{ van: 12, tot: 40, grond: '5.1.2.e', door: null, op: null }],
};
const plekken = plekkenIn(SECTIE);

describe('de plekken van een openbare versie', () => {
  it('staan in de volgorde van lezen, met hun stand', () => {
    expect(plekken.map(({ van, stand }) => [van, stand])).toEqual([
      [0, 'open'],
      [12, 'gelakt'],
      [44, 'open'],
      [50, 'blijft'],
    ]);
  });

  it('volgen elkaar op van open naar open, rond', () => {
    const [eerste, , derde] = plekken;
    expect(volgendePlek(plekken, null, 1)).toBe(eerste);
    expect(volgendePlek(plekken, eerste ?? null, 1)).toBe(derde);
    expect(volgendePlek(plekken, derde ?? null, 1)).toBe(eerste);
    expect(volgendePlek(plekken, eerste ?? null, -1)).toBe(derde);
    expect(volgendePlek([], null, 1)).toBeNull();
  });

  it('zijn in één keer te beslissen als dezelfde woorden nog open staan', () => {
    expect(zelfdeWoorden(plekken, plekken[0]!).map(({ van }) => van)).toEqual([0, 44]);
  });

  it('verdelen een regel zonder iets te verliezen', () => {
    const stukken = regelstukken(TEKST, SECTIE.regels[0]!, plekken);
    expect(stukken.map(({ tekst }) => tekst).join('')).toBe(TEKST.slice(0, 49));
    expect(stukken.filter(({ plek }) => plek)).toHaveLength(3);
  });

  it('kan iemand zelf aanwijzen: waar hij selecteerde, of waar de woorden staan, en niet over een gat of regels heen', () => {
    expect(zelfAangewezen(SECTIE, plekken, ' weer ', null)).toMatchObject({
      van: 55,
      fragment: 'weer',
      soort: 'eigen',
    });
    expect(zelfAangewezen(SECTIE, plekken, 'Smit', 50)?.van).toBe(50);
    expect(zelfAangewezen(SECTIE, plekken, 'weggelakt', null)).toBeNull();
    expect(zelfAangewezen(SECTIE, plekken, 'smit.\nSmit', null)).toBeNull();
    expect(zelfAangewezen(SECTIE, plekken, '  ', null)).toBeNull();
  });
});
