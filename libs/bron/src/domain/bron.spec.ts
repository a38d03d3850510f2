import { describe, expect, it } from '@jest/globals';
import { type Bron, type Bronversie, kiesGrondslagen } from './bron';

const versie = (id: string, geldigVan: string, geldigTot: string | null = null): Bronversie => ({
  ...{ id, nummer: 1, aanduiding: `Versie ${id}`, geldigVan, geldigTot },
  ...{ vindplaats: null, vastgelegdDoor: null },
});
const bron = (naam: string, anders: Partial<Bron> = {}): Bron => ({
  ...{ id: naam, soort: 'verordening', naam, wetten: ['wmo'], gemeenteId: null, versie: 1 },
  versies: [versie(naam, '2024-01-01')],
  ...anders,
});
const kies = (bronnen: Bron[], anders = {}) =>
  kiesGrondslagen(bronnen, {
    ...{ wet: 'wmo', gemeenteIds: ['noord'], calamiteit: false, dag: '2026-04-13', ...anders },
  }).map(({ bronversieId }) => bronversieId);

describe('de grondslag van een zaak', () => {
  it('is van de wet en de gemeenten van de zaak, of van iedereen', () => {
    const bronnen = [
      bron('wmo'),
      bron('jeugd', { wetten: ['jeugdwet'] }),
      bron('alle', { wetten: [] }),
      bron('noord', { gemeenteId: 'noord' }),
      bron('zuid', { gemeenteId: 'zuid' }),
    ];
    expect(kies(bronnen)).toEqual(['wmo', 'alle', 'noord']);
    expect(kies(bronnen, { wet: 'jeugdwet', gemeenteIds: [] })).toEqual(['jeugd', 'alle']);
  });

  it.each([
    ['2023-12-31', 'oud'],
    ['2024-01-01', 'nieuw'],
    ['2026-04-13', 'nieuw'],
  ])('is de versie van de dag (%s)', (dag, verwacht) => {
    const versies = [versie('nieuw', '2024-01-01'), versie('oud', '2020-01-01', '2023-12-31')];
    expect(kies([bron('wmo', { versies })], { dag })).toEqual([verwacht]);
  });

  it('heeft niets van voor de eerste dag en na de laatste', () => {
    const versies = [versie('oud', '2020-01-01', '2023-12-31')];
    expect(kies([bron('wmo', { versies })], { dag: '2019-12-31' })).toEqual([]);
    expect(kies([bron('wmo', { versies })], { dag: '2024-01-01' })).toEqual([]);
  });

  it('heeft een protocol alleen bij een calamiteit, en nooit een VNG-kader', () => {
    const bronnen = [bron('protocol', { soort: 'protocol' }), bron('vng', { soort: 'vng_kader' })];
    expect(kies(bronnen)).toEqual([]);
    expect(kies(bronnen, { calamiteit: true })).toEqual(['protocol']);
  });
});
