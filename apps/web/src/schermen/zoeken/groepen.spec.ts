import type { Zoekregel } from '../../api/zoeken';
import { groepeer } from './groepen';

const ZAAK = { soort: 'zaak', id: 'z1', nummer: '2026-00001', titel: 'De nacht' };
const regel = (soort: string, id: string, zaak: Zoekregel['zaak'] = null): Zoekregel => ({
  ...{ soort, id, zaak },
  ...{ nummer: null, titel: id, toelichting: null, dag: null, bij: null, gesloten: null },
});

test('documenten staan onder hun zaak, op de plek van de beste', () => {
  const zaak = { ...regel('zaak', 'z1'), toelichting: 'De Linde' };
  const groepen = groepeer([
    regel('document', 'd1', ZAAK),
    regel('melding', 'm1'),
    zaak,
    regel('document', 'd2', ZAAK),
  ]);
  expect(groepen.map(({ kop, documenten }) => [kop.id, documenten.map(({ id }) => id)])).toEqual([
    ['z1', ['d1', 'd2']],
    ['m1', []],
  ]);
  expect(groepen[0]?.kop).toBe(zaak);
});

test('een document zonder zaak staat op zichzelf, en een opdracht niet onder haar zaak', () => {
  const groepen = groepeer([regel('document', 'd1'), regel('opdracht', 'o1', ZAAK)]);
  expect(groepen.map(({ kop }) => kop.id)).toEqual(['d1', 'o1']);
});
