import { describe, expect, it } from '@jest/globals';
import type { Norm, Normvraag } from '../kader';
import { MEEGELEVERDE_KADERS } from './index';

/** All recommendations of the Leidraad: 3 + 7 + 20 + 4. */
const HOOFDNORMEN = [
  ...['L-BEW-1', 'L-BEW-2', 'L-BEW-3'],
  ...['L-PRE-1', 'L-PRE-2', 'L-PRE-3', 'L-PRE-4', 'L-PRE-5', 'L-PRE-6', 'L-PRE-7'],
  ...['L-S1-1', 'L-S1-2', 'L-S2-1', 'L-S2-2', 'L-S3-1', 'L-S3-2'],
  ...['L-S4-1', 'L-S4-2', 'L-S4-3', 'L-S4-4', 'L-S5-1', 'L-S5-2', 'L-S5-3', 'L-S5-4'],
  ...['L-S6-1', 'L-S6-2', 'L-S6-3', 'L-S6-4', 'L-S6-5', 'L-S6-6'],
  ...['L-IMP-1', 'L-IMP-2', 'L-IMP-3', 'L-IMP-4'],
];
const DEELNORMEN = [
  ...['L-BEW-1a', 'L-BEW-1b', 'L-BEW-1c', 'L-BEW-1d', 'L-BEW-1e', 'L-BEW-2a', 'L-BEW-2b'],
  ...['L-PRE-1a', 'L-PRE-1b', 'L-PRE-2a', 'L-PRE-2b', 'L-PRE-2c', 'L-PRE-2d'],
  ...['L-PRE-3a', 'L-PRE-3b', 'L-PRE-3c', 'L-PRE-3d', 'L-PRE-4a'],
  ...['L-PRE-5a', 'L-PRE-5b', 'L-PRE-5c', 'L-PRE-5d', 'L-PRE-5e', 'L-PRE-5f', 'L-PRE-6a'],
  ...['L-S1-1a', 'L-S1-1b', 'L-S2-2a', 'L-S2-2b', 'L-S2-2c', 'L-S2-2d', 'L-S2-2e', 'L-S2-2f', 'L-S3-2a'],
  ...['L-IMP-1a', 'L-IMP-2a'],
];

const inhoudVan = (code: string) => {
  const kader = MEEGELEVERDE_KADERS.find((k) => k.code === code);
  if (kader === undefined) throw new Error(`geen kader ${code}`);
  return kader.inhoud;
};
const alleNormen = MEEGELEVERDE_KADERS.flatMap((k) => k.inhoud.normen);
const alleVragen = alleNormen.flatMap((n) => n.vragen);
const dubbel = (woorden: readonly string[]) => woorden.filter((w, i) => woorden.indexOf(w) !== i);
const gelijk = (tekst: string) =>
  tekst
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
const codes = (normen: readonly Norm[]) => normen.map((n) => n.code);

describe('de meegeleverde toetsingskaders', () => {
  it('zijn er vijf, elk met een eigen code', () => {
    expect(MEEGELEVERDE_KADERS.map((k) => k.code)).toEqual([
      'wmo-kwaliteit',
      'rechtmatigheid',
      'veilige-zorgrelatie',
      'vergewisplicht',
      'samenwerking',
    ]);
  });

  it('veilige-zorgrelatie heeft de 34 aanbevelingen van de Leidraad als hoofdnorm en niet meer', () => {
    expect(HOOFDNORMEN).toHaveLength(34);
    const hoofd = inhoudVan('veilige-zorgrelatie').normen.filter((n) => n.bovenliggend === null);
    expect(codes(hoofd)).toEqual(HOOFDNORMEN);
  });

  it('veilige-zorgrelatie heeft elke deelnorm onder zijn eigen hoofdnorm', () => {
    const delen = inhoudVan('veilige-zorgrelatie').normen.filter((n) => n.bovenliggend !== null);
    expect(codes(delen).toSorted()).toEqual(DEELNORMEN.toSorted());
    for (const deel of delen) expect(deel.code.slice(0, -1)).toBe(deel.bovenliggend);
  });

  it('wat alleen voor Wkkgz-zorg geldt, bindt in veilige-zorgrelatie alleen daar', () => {
    const bijWkkgz = inhoudVan('veilige-zorgrelatie').normen.filter(
      (n) => n.binding === 'wettelijk_bij_wkkgz',
    );
    expect(codes(bijWkkgz)).toEqual([
      'L-PRE-5',
      'L-PRE-5c',
      'L-S2-2',
      'L-S2-2a',
      'L-S2-2f',
      'L-S5-2',
      'L-IMP-4',
    ]);
    const altijd = inhoudVan('veilige-zorgrelatie').normen.filter((n) => n.binding === 'wettelijk');
    expect(codes(altijd)).toEqual(['L-PRE-5b']);
  });

  it('het waarschuwingsregister is nergens een norm', () => {
    expect(codes(alleNormen.filter((n) => /waarschuwingsregister|wsr/i.test(n.tekst)))).toEqual([]);
  });

  it('samenwerking kent geen wettelijke norm', () => {
    expect(new Set(inhoudVan('samenwerking').normen.map((n) => n.binding))).toEqual(new Set(['aanbeveling']));
  });

  it.each(MEEGELEVERDE_KADERS)('$code: codes zijn uniek en verwijzingen bestaan', ({ inhoud }) => {
    expect(dubbel(codes(inhoud.normen))).toEqual([]);
    expect(dubbel(inhoud.normen.flatMap((n) => n.vragen.map((v) => v.code)))).toEqual([]);
    expect(dubbel(inhoud.schaal.map((s) => s.code))).toEqual([]);
    const themas = inhoud.themas.map((t) => t.code);
    expect(dubbel(themas)).toEqual([]);
    expect([...new Set(inhoud.normen.map((n) => n.thema))].toSorted()).toEqual(themas.toSorted());
    const themaVan = new Map(inhoud.normen.map((n) => [n.code, n.thema]));
    const delen = inhoud.normen.filter((n) => n.bovenliggend !== null);
    expect(codes(delen.filter((n) => themaVan.get(n.bovenliggend ?? '') !== n.thema))).toEqual([]);
  });

  it.each(MEEGELEVERDE_KADERS)('$code: elke norm is te begrijpen en te toetsen', ({ inhoud: { normen } }) => {
    expect(codes(normen.filter((n) => n.methoden.length === 0))).toEqual([]);
    expect(codes(normen.filter((n) => n.toelichting.length < 40 || n.toelichting === n.tekst))).toEqual([]);
    const inGesprek = normen.filter((n) => n.methoden.includes('gesprek') && n.bovenliggend === null);
    expect(codes(inGesprek.filter((n) => n.vragen.length === 0))).toEqual([]);
    expect(codes(normen.filter((n) => n.vragen.length === 0 && n.indicatoren.length === 0))).toEqual([]);
  });

  it('alleen een aanbeveling mag zonder grondslag', () => {
    const zonder = alleNormen.filter((n) => n.binding !== 'aanbeveling' && n.grondslag === null);
    expect(codes(zonder)).toEqual([]);
  });

  it('elke norm noemt zijn bron en de plaats daarin', () => {
    expect(codes(alleNormen.filter((n) => n.bronnen.length === 0))).toEqual([]);
    const leeg = alleNormen.filter((n) => n.bronnen.some((b) => !b.bron.trim() || !b.vindplaats.trim()));
    expect(codes(leeg)).toEqual([]);
  });

  it('elke vraag zegt welk risico zij betreft en waarom geen andere bron volstaat', () => {
    const zin = /^.{25,}\.$/;
    const af = (v: Normvraag) => v.tekst.endsWith('?') && zin.test(v.risico) && zin.test(v.geenAndereBron);
    expect(alleVragen.filter((v) => !af(v)).map((v) => v.code)).toEqual([]);
    expect(alleVragen.length).toBeGreaterThan(80);
  });

  it.each(['tekst', 'risico', 'geenAndereBron'] as const)('geen twee vragen hebben dezelfde %s', (deel) => {
    expect(dubbel(alleVragen.map((v) => gelijk(v[deel])))).toEqual([]);
  });

  it.each(MEEGELEVERDE_KADERS)('$code: alleen voldoet mag zonder toelichting', ({ inhoud: { schaal } }) => {
    expect(schaal.map((w) => w.betekenis)).toEqual(['voldoet', 'deels', 'voldoet_niet', 'niet_getoetst']);
    const zonder = schaal.filter((w) => !w.toelichtingNodig);
    expect(zonder.map((w) => w.betekenis)).toEqual(['voldoet']);
  });
});
