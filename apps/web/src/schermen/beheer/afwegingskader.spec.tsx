import type { Afwegingskader } from '../../api/afwegingskaders';
import { geldendKader } from '../../api/afwegingskaders';
import { beginVan, codesVan, controleer, inhoudVan, metExtra, veldnaam } from './afwegingskader-waarden';

const rij = (code: string) => ({
  code,
  naam: code,
  uitleg: '',
  voorbeelden: ['Eén'],
  levensbedreigend: false,
});
const kader: Afwegingskader = {
  ...{ id: 'k', nummer: 1, status: 'meegeleverd', aanname: true, geldigVanaf: '2000-01-01', versie: 1 },
  ...{ bron: 'AANNAME', brondatum: null, vastgesteldOp: null, vastgesteldDoor: null },
  ...{ ernstnaam: 'Ernst', omvangnaam: 'Omvang', rijen: [rij('licht'), rij('zwaar')] },
  kolommen: [
    { code: 'klein', naam: 'Klein', vanafProcent: 0 },
    { code: 'groot', naam: 'Groot', vanafProcent: 30 },
  ],
  cellen: [
    { ernst: 'licht', omvang: 'klein', kleur: 'groen' },
    { ernst: 'licht', omvang: 'groot', kleur: 'oranje' },
    { ernst: 'zwaar', omvang: 'klein', kleur: 'oranje' },
    { ernst: 'zwaar', omvang: 'groot', kleur: 'rood' },
  ],
  stap3: { gronden: [{ code: 'eerder', naam: 'Eerdere signalen' }], aandacht: { signalen: 3, maanden: 12 } },
  roodVraagtTweede: false,
};
const begin = beginVan(kader);

describe('het formulier van het afwegingskader', () => {
  it('geeft ongewijzigd dezelfde inhoud terug', () => {
    const { ernstnaam, omvangnaam, rijen, kolommen, cellen, stap3, roodVraagtTweede } = kader;
    expect(inhoudVan(begin, stap3.gronden)).toEqual({
      ...{ ernstnaam, omvangnaam, rijen, kolommen, cellen, stap3, roodVraagtTweede },
    });
    expect(controleer(begin)).toEqual({});
  });

  it('een nieuwe rij of kolom krijgt een eigen code en begint met de kleuren ernaast', () => {
    const met = { ...begin, ...metExtra(begin, 'rijen', 'Nieuw') };
    expect(codesVan(met, 'rijen')).toEqual(['licht', 'zwaar', 'ernst_3']);
    expect(inhoudVan(met).cellen.slice(-2)).toEqual([
      { ernst: 'ernst_3', omvang: 'klein', kleur: 'oranje' },
      { ernst: 'ernst_3', omvang: 'groot', kleur: 'rood' },
    ]);
    expect(controleer(met)).toEqual({});
  });

  it('noemt de cel die lager is, en de naam en drempel die niet kloppen', () => {
    const mis = {
      ...{ ...begin, 'cellen.zwaar.groot': 'groen', [veldnaam('rijen', 'licht', 'naam')]: ' ' },
      [veldnaam('kolommen', 'groot', 'vanafProcent')]: '0',
    };
    expect(Object.keys(controleer(mis)).sort()).toEqual([
      ...['cellen.zwaar.groot', 'kolom.groot.vanafProcent', 'rij.licht.naam'],
    ]);
  });
});

describe('de versie die geldt', () => {
  it('is de jongste die is ingegaan; een concept nooit', () => {
    const vast = { ...kader, id: 'v', nummer: 2, status: 'vastgesteld', geldigVanaf: '2026-05-01' };
    const concept = { ...kader, id: 'c', nummer: 3, status: 'concept', geldigVanaf: null };
    const alle = [concept, vast, kader];
    expect(geldendKader(alle, '2026-04-30')?.id).toBe('k');
    expect(geldendKader(alle, '2026-05-01')?.id).toBe('v');
    expect(geldendKader([concept], '2026-05-01')).toBeUndefined();
  });
});
