import { describe, expect, it } from '@jest/globals';
import { beginWaarden, naarVerzoek } from '../../delen/velden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import {
  alsLadderverzoek,
  ernstvragen,
  grensvragen,
  type Ladderregels,
  soortfouten,
  stapvragen,
} from './ladder-regels';
import { ERNSTEN } from './ladder-velden';

const { advies: _, ...anders } = zaakwaarden.laddersoort;
const termijnen = { plan: 'P4W', invoering: 'P12W', voortgang: 'P6W', hercontrole: 'P12M' };
const regel = { begin: 'gesprek', termijnen };
const stap = (
  code: string,
  naam: string,
  wie: string,
  soorten: string[],
  bijNietOpgevolgd: string | null,
) => ({
  ...{ code, naam, wie, soorten, bijNietOpgevolgd, uitleg: `Dit is ${code}.` },
});
const GELDEND: Ladderregels = {
  stappen: [
    stap('gesprek', 'Gesprek', 'toezichthouder', [], 'advies'),
    stap('advies', 'Advies', 'toezichthouder', ['advies'], 'rest'),
    stap('rest', 'De rest', 'college', Object.keys(anders), null),
  ],
  ernst: { licht: regel, gemiddeld: regel, ernstig: regel, zeerernstig: regel },
  ...{ teltMaanden: 24, bezochtMaanden: 12 },
};
const VELDEN = [
  ...GELDEND.stappen.flatMap((een) => stapvragen(GELDEND, een)),
  ...ERNSTEN.flatMap((een) => ernstvragen(GELDEND, een)),
  ...grensvragen(GELDEND),
];
const begin = beginWaarden(VELDEN);
const verzoek = (wijziging: object = {}) =>
  alsLadderverzoek(GELDEND, naarVerzoek(VELDEN, { ...begin, ...wijziging }, '2026-04-13')).regels;

describe('een nieuwe versie van de ladder', () => {
  it('is de geldende zolang niemand iets verandert, ook waar die in maanden rekent', () => {
    expect(verzoek()).toEqual(GELDEND);
    expect(verzoek().ernst.licht.termijnen.hercontrole).toBe('P12M');
  });

  it('neemt een andere naam, een andere soort en een andere termijn over', () => {
    const { stappen, ernst } = verzoek({
      ...{ 'naam.gesprek': 'Goed gesprek', 'soorten.advies': [], 'soorten.gesprek': ['advies'] },
      'regels.ernstig.plan': '3',
    });
    expect(stappen[0]).toMatchObject({ code: 'gesprek', naam: 'Goed gesprek', soorten: ['advies'] });
    expect(stappen[1]).toMatchObject({ code: 'advies', soorten: [] });
    expect(ernst.ernstig.termijnen).toMatchObject({ plan: 'P3W', invoering: 'P12W' });
  });

  it('laat elke maatregel bij precies één stap horen, en noemt haar bij naam', () => {
    expect(soortfouten(GELDEND, begin)).toEqual({});
    const nergens = soortfouten(GELDEND, { ...begin, 'soorten.advies': [] });
    expect(Object.keys(nergens)).toEqual(['soorten.gesprek']);
    expect(nergens['soorten.gesprek']).toContain('Advies');
    const dubbel = soortfouten(GELDEND, { ...begin, 'soorten.gesprek': ['advies'] });
    expect(Object.keys(dubbel).sort()).toEqual(['soorten.advies', 'soorten.gesprek']);
  });
});
