import { volgendeStap } from './volgende-stap';

const VANDAAG = '2026-04-13';
const rij = { status: 'voorgesteld', besluit: null, zienswijzeTot: null, wachtenTot: null };
const besloten = { ...rij, status: 'besloten', besluit: 'openbaar' };

describe('de volgende dag van een openbaarmaking', () => {
  it.each([
    ['de aanbieder kan nog reageren', { ...rij, zienswijzeTot: VANDAAG }, 'zienswijze', VANDAAG],
    ['de dag voor de zienswijze is voorbij', { ...rij, zienswijzeTot: '2026-04-12' }, 'besluiten', null],
    [
      'er is een laatste dag voor het besluit',
      { ...rij, besluitTot: '2026-04-01' },
      'besluiten',
      '2026-04-01',
    ],
    ['er wordt niet op een zienswijze gewacht', rij, 'besluiten', null],
    ['de wachttijd loopt, ook op de laatste dag', { ...besloten, wachtenTot: VANDAAG }, 'wachttijd', VANDAAG],
    ['de wachttijd is voorbij', { ...besloten, wachtenTot: '2026-04-12' }, 'openbaar', null],
  ])('%s', (_, regel, soort, dag) => {
    expect(volgendeStap(regel, VANDAAG)).toEqual({ soort, dag });
  });

  it.each([
    ['niet openbaar', { ...besloten, besluit: 'niet_openbaar', wachtenTot: null }],
    ['aangehouden', { ...besloten, status: 'aangehouden', wachtenTot: '2026-04-20' }],
    ['openbaar', { ...besloten, status: 'gepubliceerd', wachtenTot: '2026-04-01' }],
    ['ingetrokken', { ...rij, status: 'ingetrokken', zienswijzeTot: '2026-04-20' }],
  ])('is er niet voor wat %s is', (_, regel) => {
    expect(volgendeStap(regel, VANDAAG)).toBeNull();
  });
});
