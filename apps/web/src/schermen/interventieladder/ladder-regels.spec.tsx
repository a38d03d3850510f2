import { describe, expect, it } from '@jest/globals';
import { beginWaarden, naarVerzoek } from '../../delen/velden';
import { LADDER_V1 } from '../../../../../libs/interventieladder/src/domain/ladder.v1';
import {
  alsLadderverzoek,
  ernstvragen,
  grensvragen,
  type Ladderregels,
  soortfouten,
  stapvragen,
} from './ladder-regels';
import { ERNSTEN } from './ladder-velden';

const GELDEND = LADDER_V1 as unknown as Ladderregels;
const VELDEN = [
  ...GELDEND.stappen.flatMap((stap) => stapvragen(GELDEND, stap)),
  ...ERNSTEN.flatMap((een) => ernstvragen(GELDEND, een)),
  ...grensvragen(GELDEND),
];
const begin = beginWaarden(VELDEN);
const verzoek = (anders: object = {}) =>
  alsLadderverzoek(GELDEND, naarVerzoek(VELDEN, { ...begin, ...anders }, '2026-04-13')).regels;

describe('een nieuwe versie van de ladder', () => {
  it('is de geldende zolang niemand iets verandert, ook waar die in maanden rekent', () => {
    expect(verzoek()).toEqual(LADDER_V1);
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
