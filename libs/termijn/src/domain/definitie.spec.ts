import { DomeinFout } from '@navolgbaar/kernel';
import { eisGeldigeDefinitie, leesLengte, schrijfLengte } from './definitie';
import { meegeleverdeDefinities } from './meegeleverd.v1';

const codeVan = (werk: () => unknown): string => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout.code;
    throw fout;
  }
  return 'geen fout';
};

describe('Meegeleverde termijnen', () => {
  it.each(meegeleverdeDefinities.map((d) => [d.code, d] as const))('%s voldoet aan de eisen', (_code, d) => {
    expect(() => eisGeldigeDefinitie(d)).not.toThrow();
  });

  it('kent voor het eigen onderzoek van de toezichthouder geen termijn', () => {
    expect(
      meegeleverdeDefinities.filter(({ naam }) => /onderzoek van de toezichthouder/i.test(naam)),
    ).toEqual([]);
  });

  it('past bij beleidstermijnen van de aanbieder in kalenderdagen de Awt toe, in zijn voordeel', () => {
    const zonder = meegeleverdeDefinities.filter(
      ({ eigenaar, lengte, awt }) => eigenaar === 'aanbieder' && lengte?.eenheid !== 'werkdagen' && !awt,
    );
    expect(zonder).toEqual([]);
  });

  it('noemt bij een beleidstermijn nooit Awb 4:15', () => {
    expect(JSON.stringify(meegeleverdeDefinities)).not.toContain('4:15');
  });
});

describe('leesLengte en schrijfLengte', () => {
  it.each([{ duur: 'P6W' }, { duur: 'P3M' }, { duur: 'P1Y' }, { duur: 'P10D' }, { werkdagen: 3 }])(
    'zijn elkaars omgekeerde: %j',
    (lengte) => {
      expect(schrijfLengte(leesLengte(lengte))).toEqual({ duur: null, werkdagen: null, ...lengte });
    },
  );

  it('weigert allebei tegelijk, uren, en nul', () => {
    expect(leesLengte({})).toBeNull();
    for (const lengte of [
      { duur: 'P1W', werkdagen: 3 },
      { duur: 'PT5H' },
      { werkdagen: 0 },
      { duur: 'P0D' },
      { duur: 'P1W2D' },
    ]) {
      expect(codeVan(() => leesLengte(lengte))).toBe('TERMIJN_DUUR_ONGELDIG');
    }
  });
});
