import { describe, expect, it } from '@jest/globals';
import type { Gebruikinvoer } from '../../../libs/bevoegdheid/src/domain/gebruik';
import { keurWoning } from '../../../libs/bevoegdheid/src/domain/woning';

const BETREDEN = {
  ...{ soort: 'betreden', plaats: 'Woonlocatie Singel', plaatssoort: 'beschermd_wonen', kamers: [] },
} as unknown as Gebruikinvoer;
const kamer = (code: string, toestemming: string, betreden = true) => ({ code, toestemming, betreden });

const uitkomst = (anders: object): string => {
  const [bezwaar] = keurWoning({ ...BETREDEN, ...anders });
  return bezwaar ? (bezwaar.code ?? bezwaar.veld) : 'mag';
};

/** Awb art. 5:15 lid 1; rulings: in beschermd wonen the room of a cliënt is a dwelling, consent per room. */
describe('een woning betreden', () => {
  it.each([
    ['een kamer met mondelinge toestemming', { kamers: [kamer('12', 'mondeling')] }, 'mag'],
    ['een kamer met schriftelijke toestemming', { kamers: [kamer('12', 'schriftelijk')] }, 'mag'],
    [
      'een kamer na een weigering',
      { kamers: [kamer('12', 'geweigerd')] },
      'BEVOEGDHEID.WONING_ZONDER_TOESTEMMING',
    ],
    [
      'een kamer zonder het te vragen',
      { kamers: [kamer('12', 'niet_gevraagd')] },
      'BEVOEGDHEID.WONING_ZONDER_TOESTEMMING',
    ],
    ['voorbij een kamer waar men weigerde', { kamers: [kamer('12', 'geweigerd', false)] }, 'mag'],
    [
      'twee kamers waarvan één zonder toestemming',
      { kamers: [kamer('12', 'mondeling'), kamer('13', 'niet_gevraagd')] },
      'BEVOEGDHEID.WONING_ZONDER_TOESTEMMING',
    ],
    ['alleen de gemeenschappelijke ruimten', {}, 'mag'],
    ['een woning zonder dat er een is genoemd', { plaatssoort: 'woning' }, 'kamers'],
    [
      'een bedrijfsruimte met een kamer',
      { plaatssoort: 'bedrijfsruimte', kamers: [kamer('12', 'mondeling')] },
      'kamers',
    ],
    [
      'een kamer die twee keer is genoemd',
      { kamers: [kamer('12', 'mondeling'), kamer('12', 'mondeling')] },
      'kamers',
    ],
    [
      'een woning waar niemand binnenkwam, alsof er is meegewerkt',
      { plaatssoort: 'woning', kamers: [kamer('12', 'geweigerd', false)], medewerking: 'verleend' },
      'medewerking',
    ],
    [
      'een woning waar de bewoner geen toestemming gaf',
      { plaatssoort: 'woning', kamers: [kamer('12', 'geweigerd', false)], medewerking: 'geen_toestemming' },
      'mag',
    ],
    [
      'een woning, met de bewoner als wie medewerking weigert',
      { plaatssoort: 'woning', kamers: [kamer('12', 'geweigerd', false)], medewerking: 'geweigerd' },
      'BEVOEGDHEID.TOESTEMMING_IS_RECHT',
    ],
    [
      'beschermd wonen, met een bewoner als wie medewerking weigert',
      { kamers: [kamer('12', 'geweigerd', false)], medewerking: 'gedeeltelijk' },
      'BEVOEGDHEID.TOESTEMMING_IS_RECHT',
    ],
    ['beschermd wonen waar de aanbieder zelf weigert', { medewerking: 'geweigerd' }, 'mag'],
    [
      'een kamer waar men binnenkwam, alsof dat niet mocht',
      { kamers: [kamer('12', 'mondeling')], medewerking: 'geen_toestemming' },
      'medewerking',
    ],
    [
      'een woning waar men met toestemming niet binnenging',
      { plaatssoort: 'woning', kamers: [kamer('12', 'mondeling', false)], medewerking: 'verleend' },
      'mag',
    ],
    [
      'een woning waar men met toestemming niet binnenging, alsof die er niet was',
      { plaatssoort: 'woning', kamers: [kamer('12', 'mondeling', false)], medewerking: 'geen_toestemming' },
      'medewerking',
    ],
    [
      'een woning waar niets is gevraagd, alsof de bewoner weigerde',
      {
        plaatssoort: 'woning',
        kamers: [kamer('12', 'niet_gevraagd', false)],
        medewerking: 'geen_toestemming',
      },
      'medewerking',
    ],
    [
      'een woning waar niets is gevraagd en niemand binnenging',
      { plaatssoort: 'woning', kamers: [kamer('12', 'niet_gevraagd', false)], medewerking: 'verleend' },
      'kamers',
    ],
    ['zonder kamer, alsof een bewoner weigerde', { medewerking: 'geen_toestemming' }, 'medewerking'],
    ['zonder te zeggen welke plaats', { plaats: ' ' }, 'plaats'],
    ['zonder te zeggen wat voor plaats', { plaatssoort: null }, 'plaatssoort'],
    ['niet, maar wel kamers noemen', { soort: 'inlichtingen', kamers: [kamer('12', 'mondeling')] }, 'kamers'],
  ])('%s', (_, anders, verwacht) => {
    expect(uitkomst(anders)).toBe(verwacht);
  });

  it('noemt de kamers waarvoor geen toestemming is', () => {
    const kamers = [
      kamer('kamer 12', 'mondeling'),
      kamer('kamer 13', 'geweigerd'),
      kamer('kamer 14', 'niet_gevraagd'),
    ];
    expect(keurWoning({ ...BETREDEN, kamers } as Gebruikinvoer)[0]?.reden).toMatch(
      /^Voor kamer 13, kamer 14 gaf/,
    );
  });
});
