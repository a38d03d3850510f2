import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { berekenTermijn } from './bereken-termijn';
import { eisGeldigeDefinitie, leesLengte, regelsVan, schrijfLengte } from './definitie';
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
      ({ grondslag, eigenaar, lengte, awt }) =>
        grondslag.soort === 'beleid' && eigenaar === 'aanbieder' && lengte?.eenheid !== 'werkdagen' && !awt,
    );
    expect(zonder).toEqual([]);
  });

  it('noemt bij een beleidstermijn nooit Awb 4:15', () => {
    expect(JSON.stringify(meegeleverdeDefinities)).not.toContain('4:15');
  });
});

describe('Meegeleverde wettelijke termijnen', () => {
  const van = (code: string) => meegeleverdeDefinities.find((d) => d.code === code);

  it('kunnen niet worden verlengd als de wet dat niet zegt, of de lengte niet aan ons laat', () => {
    const verlengbaar = meegeleverdeDefinities.filter(
      ({ grondslag, aard, verlenging }) => grondslag.soort === 'wet' && aard === 'termijn' && verlenging,
    );
    const lengteUitDeWet = verlengbaar.filter(({ lengte }) => lengte).map(({ code }) => code);
    expect(lengteUitDeWet).toEqual(['WOO_VERZOEK']);
    // Awb 5:20 lets the supervisor set the term, so it may also set it anew.
    const zelfGesteld = verlengbaar.filter(({ lengte }) => !lengte).map(({ code }) => code);
    expect(zelfGesteld).toEqual(['OPVRAGEN']);
    expect(van('WOO_VERZOEK')?.verlenging?.maximum).toEqual({ aantal: 2, eenheid: 'weken' });
  });

  it('zeggen in welk artikel zij staan, en zijn alleen een aanname waar wij kozen', () => {
    for (const { grondslag, aanname } of meegeleverdeDefinities.filter((d) => d.grondslag.soort === 'wet')) {
      expect(grondslag.bron).toMatch(/^(Awb|Woo|Wmo 2015|Jeugdwet) art\. \d/);
      expect(grondslag.bron.includes('AANNAME')).toBe(aanname);
    }
  });

  it('laten bezwaar eindigen zes weken na de bekendmaking, op een gewone dag', () => {
    const bezwaar = van('BEZWAAR');
    if (!bezwaar) throw new Error('BEZWAAR ontbreekt');
    const { uiterlijk, ruw } = berekenTermijn(
      Temporal.PlainDate.from('2026-04-03'),
      regelsVan(bezwaar, null),
    );
    expect([ruw.toString(), uiterlijk.toString()]).toEqual(['2026-05-15', '2026-05-18']);
  });

  it('bewaren persoonsgegevens zo lang als de wet vraagt: Wmo vijftien jaar, jeugd twintig', () => {
    expect([van('BEWAREN_WMO')?.lengte?.aantal, van('BEWAREN_JEUGD')?.lengte?.aantal]).toEqual([15, 20]);
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
