import type { Bronsoort, Bronwet } from './bron';

/**
 * The national law that every organisation works with. What a gemeente or an organisation made itself it adds. A version
 * begins on the day on which the law came into force: which text held on a day, the place of it tells.
 */
export const MEEGELEVERDE_BRONNEN: readonly {
  readonly code: string;
  readonly soort: Bronsoort;
  readonly naam: string;
  readonly wetten: readonly Bronwet[];
  readonly geldigVan: string;
  readonly vindplaats: string;
}[] = [
  {
    code: 'wmo-2015',
    soort: 'wet',
    naam: 'Wet maatschappelijke ondersteuning 2015',
    wetten: ['wmo'],
    geldigVan: '2015-01-01',
    vindplaats: 'https://wetten.overheid.nl/BWBR0035362',
  },
  {
    code: 'jeugdwet',
    soort: 'wet',
    naam: 'Jeugdwet',
    wetten: ['jeugdwet'],
    geldigVan: '2015-01-01',
    vindplaats: 'https://wetten.overheid.nl/BWBR0034925',
  },
  {
    code: 'regeling-jeugdwet',
    soort: 'regeling',
    naam: 'Regeling Jeugdwet',
    wetten: ['jeugdwet'],
    geldigVan: '2015-01-01',
    vindplaats: 'https://wetten.overheid.nl/BWBR0035779',
  },
  {
    code: 'wlz',
    soort: 'wet',
    naam: 'Wet langdurige zorg',
    wetten: ['wlz'],
    geldigVan: '2015-01-01',
    vindplaats: 'https://wetten.overheid.nl/BWBR0035917',
  },
  {
    code: 'awb',
    soort: 'wet',
    naam: 'Algemene wet bestuursrecht, titel 5.2 (toezicht op de naleving)',
    wetten: ['wmo', 'jeugdwet'],
    geldigVan: '1998-01-01',
    vindplaats: 'https://wetten.overheid.nl/BWBR0005537',
  },
];
