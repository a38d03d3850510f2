import { describe, expect, it } from '@jest/globals';
import type { Sjabloonregel } from '../../api/brieven';
import { gekozen } from './sjablonen-lijst';

const brief = (code: string, onderwerp: string, aanSoort: string) =>
  ({
    code,
    onderwerp,
    aanSoort,
    eigenNummer: null,
    concept: false,
    nieuwereMeegeleverd: false,
  }) as Sjabloonregel;
const BRIEVEN = [
  brief('opdracht-rapport', 'Opdracht in zaak {{zaaknummer}}', 'aanbieder'),
  brief('opdracht-rapport-opnieuw', 'Opdracht in zaak {{zaaknummer}}', 'aanbieder'),
  brief('informeren-college', 'Informatie van de toezichthouder', 'college'),
];
const codes = (zoek: string, aan = '') => gekozen(BRIEVEN, zoek, aan).map(({ code }) => code);

describe('een brief vinden', () => {
  it('kan op het onderwerp en op de naam, ook als twee brieven één onderwerp hebben', () => {
    expect(codes('opdracht')).toEqual(['opdracht-rapport', 'opdracht-rapport-opnieuw']);
    expect(codes(' Opnieuw ')).toEqual(['opdracht-rapport-opnieuw']);
  });

  it('kan op aan wie de brief gaat', () => {
    expect(codes('', 'college')).toEqual(['informeren-college']);
    expect(codes('opdracht', 'college')).toEqual([]);
    expect(codes('')).toHaveLength(3);
  });
});
