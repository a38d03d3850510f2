import { describe, expect, it } from '@jest/globals';
import { kolomsortering, sorteerkeuze, type Sortering } from './sortering';

const LIJST: Sortering = {
  sleutels: [
    { sleutel: 'geopend', kolom: 'geopend', soort: 'dag', label: 'Geopend' },
    { sleutel: 'aanbieder', kolom: 'aanbieder', soort: 'naam', label: 'Aanbieder' },
  ],
  standaard: () => '-geopend',
};
const href = (wijziging: Record<string, string | null>) => JSON.stringify(wijziging['sorteer']);

describe('de kop van een kolom', () => {
  it.each([
    ['geopend', {}, 'aflopend', '"geopend"'],
    ['geopend', { sorteer: 'geopend' }, 'oplopend', 'null'],
    ['aanbieder', {}, undefined, '"aanbieder"'],
    ['aanbieder', { sorteer: 'aanbieder' }, 'oplopend', '"-aanbieder"'],
    ['aanbieder', { sorteer: '-aanbieder' }, 'aflopend', '"aanbieder"'],
  ] as const)('%s bij %j staat %s en leidt naar %s', (kolom, filter, richting, straks) => {
    expect(kolomsortering(LIJST, kolom, filter, href)).toEqual({ href: straks, richting });
  });

  it('van een kolom waarop de lijst niet te sorteren is, doet niets', () => {
    expect(kolomsortering(LIJST, 'onderwerp', {}, href)).toBeUndefined();
  });
});

it('de keuze noemt elke volgorde één keer, de gewone zonder waarde', () => {
  const { leeg, opties } = sorteerkeuze(LIJST, {});
  expect(leeg).toBe('Geopend, nieuwste eerst');
  expect(opties.map(({ waarde, label }) => `${waarde} ${label}`)).toEqual([
    'geopend Geopend, oudste eerst',
    'aanbieder Aanbieder, A tot Z',
    '-aanbieder Aanbieder, Z tot A',
  ]);
});
