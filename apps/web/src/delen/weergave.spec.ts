import { describe, expect, it } from '@jest/globals';
import {
  alsFilters,
  filtersVan,
  isGewijzigd,
  kiesKolommen,
  weergaveadres,
  type Lijstkolom,
} from './weergave';

const IK = '01890000-0000-7000-8000-000000000001';
const ANDER = '01890000-0000-7000-8000-000000000002';
const MIJN = { id: 'w', filters: { behandelaarId: 'ik', soort: 'klacht' } };

describe('een weergave', () => {
  it('met het eigen werk is bij ieder het eigen', () => {
    expect(alsFilters({ behandelaarId: IK, soort: 'klacht' }, IK)).toEqual(MIJN.filters);
    expect(filtersVan(MIJN, ANDER)).toEqual({ behandelaarId: ANDER, soort: 'klacht' });
    expect(alsFilters({ behandelaarId: ANDER }, IK)).toEqual({ behandelaarId: ANDER });
    expect(filtersVan({ filters: { behandelaarId: 'niemand' } }, IK)).toEqual({ behandelaarId: 'niemand' });
  });

  it('staat met haar filters in het adres', () => {
    expect(weergaveadres('/meldingen', MIJN, IK)).toBe(
      `/meldingen?weergave=w&behandelaarId=${IK}&soort=klacht`,
    );
  });

  it('is gewijzigd zodra het adres iets anders toont', () => {
    expect(isGewijzigd(MIJN, { soort: 'klacht', behandelaarId: IK }, IK)).toBe(false);
    expect(isGewijzigd(MIJN, { soort: 'signaal', behandelaarId: IK }, IK)).toBe(true);
    expect(isGewijzigd(MIJN, { behandelaarId: IK }, IK)).toBe(true);
    expect(isGewijzigd({ filters: {} }, { teLaat: 'ja' }, IK)).toBe(true);
  });
});

describe('de kolommen', () => {
  const kolom = (id: string, meer: Partial<Lijstkolom<never>> = {}): Lijstkolom<never> => ({
    ...{ id, kop: id, cel: () => null },
    ...meer,
  });
  const alle = [
    kolom('nummer', { rijkop: true }),
    kolom('soort'),
    kolom('wet', { extra: true }),
    kolom('uiterlijk', { blad: 'teLaat' }),
  ];
  const ids = (gekozen: readonly string[] | null) => kiesKolommen(alle, gekozen).map(({ id }) => id);

  it('zijn zonder keuze die van de lijst, zonder de extra', () => {
    expect(ids(null)).toEqual(['nummer', 'soort', 'uiterlijk']);
  });

  it('staan in de gekozen volgorde; wat vervallen is, valt weg, wat altijd hoort blijft', () => {
    expect(ids(['wet', 'nummer', 'vroeger'])).toEqual(['wet', 'nummer', 'uiterlijk']);
    expect(ids(['vroeger'])).toEqual(['nummer', 'uiterlijk']);
  });
});
