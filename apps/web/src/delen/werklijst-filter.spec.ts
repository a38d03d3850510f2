import { describe, expect, it } from '@jest/globals';
import type { Filterwaarden } from './lijst';
import {
  bestaat,
  bladfilter,
  bladVan,
  keuzetekst,
  naastBlad,
  telvraag,
  type Bekend,
  type Blad,
  type Filterkeuze,
} from './werklijst-filter';

const IK = '01890000-0000-7000-8000-000000000001';
const COLLEGA = '01890000-0000-7000-8000-000000000002';
const WEG = '01890000-0000-7000-8000-000000000003';
const SOORT: Filterkeuze = {
  naam: 'soort',
  label: 'Soort',
  leeg: 'Alle soorten',
  opties: [
    { waarde: 'klacht', label: 'Klacht' },
    { waarde: 'signaal', label: 'Signaal' },
  ],
};

describe('het tabblad van een adres', () => {
  it.each([
    [{}, 'team'],
    [{ behandelaarId: IK }, 'mijn'],
    [{ behandelaarId: 'niemand' }, 'niemand'],
    [{ behandelaarId: COLLEGA }, 'team'],
    [{ teLaat: 'ja', behandelaarId: IK }, 'teLaat'],
  ] as const)('van %j is %s', (filter, blad) => {
    expect(bladVan(filter, IK)).toBe(blad);
  });

  it.each(['mijn', 'team', 'niemand', 'teLaat'] as const)(
    '%s leidt naar zichzelf, vanaf elk ander tabblad',
    (blad) => {
      const vertrek: Blad[] = ['mijn', 'team', 'niemand', 'teLaat'];
      for (const van of vertrek) {
        const gezet = Object.fromEntries(
          Object.entries(bladfilter(blad, schoon(bladfilter(van, {}, IK)), IK)).filter(
            ([, waarde]) => waarde !== null,
          ),
        ) as Record<string, string>;
        expect(bladVan(gezet, IK)).toBe(blad);
      }
    },
  );

  it('houdt een gekozen collega vast naar wat te laat is, en niet het eigen werk', () => {
    expect(bladfilter('teLaat', { behandelaarId: COLLEGA }, IK)).toEqual({
      behandelaarId: COLLEGA,
      teLaat: 'ja',
    });
    expect(bladfilter('teLaat', { behandelaarId: IK }, IK)).toEqual({ behandelaarId: null, teLaat: 'ja' });
    expect(bladfilter('teLaat', { behandelaarId: 'niemand' }, IK)).toEqual({
      behandelaarId: null,
      teLaat: 'ja',
    });
  });

  it('zegt zelf al van wie het is: dan hoeft een filter dat niet te herhalen', () => {
    expect(naastBlad({ behandelaarId: IK, soort: 'klacht' }, IK)).toEqual(['soort']);
    expect(naastBlad({ behandelaarId: COLLEGA, soort: 'klacht' }, IK)).toEqual(['behandelaarId', 'soort']);
    expect(naastBlad({ teLaat: 'ja', behandelaarId: IK }, IK)).toEqual(['behandelaarId']);
    expect(naastBlad({ sorteer: 'ontvangen' }, IK)).toEqual([]);
  });
});

it.each([
  [{}, {}],
  [{ behandelaarId: IK, soort: 'klacht', sorteer: 'ontvangen' }, { soort: 'klacht' }],
  [{ behandelaarId: 'niemand' }, {}],
  [{ behandelaarId: COLLEGA }, { behandelaarId: COLLEGA }],
  [{ teLaat: 'ja', behandelaarId: IK }, { behandelaarId: IK }],
])('bij %j wordt achter de tabbladen geteld met %j', (filter: Filterwaarden, vraag) => {
  expect(telvraag(filter, IK)).toEqual(vraag);
});

const schoon = (filter: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([naam, waarde]) => (waarde === null ? [] : [[naam, waarde]])),
  );

describe('een waarde in het adres', () => {
  const bekend: Bekend = {
    keuzes: [SOORT],
    sorteringen: ['ontvangen', '-ontvangen'],
    collegas: [IK, COLLEGA],
    aanbiederOnbekend: false,
    weergaven: [COLLEGA],
  };

  it.each([
    ['soort', 'klacht'],
    ['soort', 'klacht,signaal'],
    ['behandelaarId', 'niemand'],
    ['behandelaarId', COLLEGA],
    ['aanbiederId', WEG],
    ['teLaat', 'ja'],
    ['weergave', COLLEGA],
    ['weergave', 'geen'],
    ['sorteer', '-ontvangen'],
  ])('bestaat: %s=%s', (naam, waarde) => {
    expect(bestaat(naam, waarde, bekend)).toBe(true);
  });

  it.each([
    ['soort', 'bestaatniet'],
    ['soort', 'klacht,bestaatniet'],
    ['behandelaarId', WEG],
    ['behandelaarId', 'iedereen'],
    ['aanbiederId', 'De Linde'],
    ['teLaat', 'nee'],
    ['weergave', WEG],
    ['weergave', 'mijn'],
    ['sorteer', 'onderwerp'],
  ])('bestaat niet: %s=%s', (naam, waarde) => {
    expect(bestaat(naam, waarde, bekend)).toBe(false);
  });

  it('bestaat zolang niet bekend is dat het niet bestaat', () => {
    expect(bestaat('behandelaarId', WEG, { ...bekend, collegas: undefined })).toBe(true);
    expect(bestaat('weergave', WEG, { ...bekend, weergaven: undefined })).toBe(true);
    expect(bestaat('aanbiederId', WEG, { ...bekend, aanbiederOnbekend: true })).toBe(false);
  });

  it('heet zoals de keuze heet', () => {
    expect(keuzetekst(SOORT, 'klacht,signaal')).toBe('Klacht, Signaal');
  });
});
