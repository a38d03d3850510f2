import { describe, expect, it } from '@jest/globals';
import { dubbeleRegels, leesImportrij } from './importrij';

const KVK = '12345678';
const PGB = '87654321';
const vergelijk = {
  aanbieders: new Map([
    [KVK, { id: 'aanbieder-1', soort: 'zorgaanbieder' }],
    [PGB, { id: 'aanbieder-2', soort: 'pgb_zorgverlener' }],
  ]),
  jaar: 2026,
};
const GOED = {
  ...{ kvk: KVK, boekjaar: '2025', omzet: '1.234.567', personeelskosten: '900000', resultaat: '-12' },
  ...{ eigen_vermogen: '€ 300.000', balanstotaal: '€1000000', vlottende_activa: '400000' },
  ...{ kortlopende_schulden: '200000', winstuitkering: '0' },
};
const lees = (anders: Record<string, string> = {}) => leesImportrij({ ...GOED, ...anders }, 7, vergelijk);
const kolommen = (anders: Record<string, string>) => lees(anders).fouten.map(({ kolom }) => kolom);

describe('een regel van een lijst met jaarcijfers', () => {
  it('leest bedragen zoals mensen ze schrijven; wat niet verplicht is mag leeg', () => {
    expect(lees()).toMatchObject({
      fouten: [],
      rij: {
        ...{ regel: 7, aanbiederId: 'aanbieder-1' },
        cijfers: {
          ...{ boekjaar: 2025, omzet: 1_234_567, resultaat: -12, eigenVermogen: 300_000 },
          ...{ balanstotaal: 1_000_000, omzetJeugdWmo: null, aantalClienten: null },
        },
      },
    });
    expect(lees({ omzet_jeugd_wmo: '1.000', aantal_clienten: '12' }).rij?.cijfers).toMatchObject({
      ...{ omzetJeugdWmo: 1000, aantalClienten: 12 },
    });
  });

  it.each(['1.23', '1,50', '1.234,00', '12e3', '1 000', '1.2345', '- 12', 'n.v.t.', '1234567890123'])(
    'leest %j niet als bedrag: hoe af te ronden is niet aan ons',
    (omzet) => {
      expect(kolommen({ omzet })).toEqual(['omzet']);
    },
  );

  it('noemt alle fouten van de regel tegelijk', () => {
    const { rij, fouten } = lees({ kvk: '123', boekjaar: '25', omzet: '', balanstotaal: 'veel' });
    expect(rij).toBeNull();
    expect(fouten.map(({ regel, kolom }) => `${regel} ${kolom}`)).toEqual([
      ...['7 kvk', '7 boekjaar', '7 omzet', '7 balanstotaal'],
    ]);
  });

  it('vraagt een aanbieder die er is, en geen mens die alleen werkt', () => {
    expect(kolommen({ kvk: '00000000' })).toEqual(['kvk']);
    expect(lees({ kvk: PGB }).fouten[0]?.reden).toContain('Zijn inkomen hoort hier niet');
  });

  it.each([
    ['2026', []],
    ['2027', ['boekjaar']],
    ['2000', []],
    ['1999', ['boekjaar']],
  ])('met boekjaar %s', (boekjaar, fouten) => {
    expect(kolommen({ boekjaar })).toEqual(fouten);
  });

  it.each([
    [
      'eigen vermogen als het hele balanstotaal',
      { eigen_vermogen: '1000000', kortlopende_schulden: '0' },
      [],
    ],
    ['meer eigen vermogen dan balanstotaal', { eigen_vermogen: '1000001' }, ['eigen_vermogen']],
    ['eigen vermogen onder nul', { eigen_vermogen: '-5', kortlopende_schulden: '1000000' }, []],
    [
      'eigen vermogen en schulden samen te veel',
      { kortlopende_schulden: '700001' },
      ['kortlopende_schulden'],
    ],
    ['vlottende activa als het hele balanstotaal', { vlottende_activa: '1000000' }, []],
    ['meer vlottende activa dan balanstotaal', { vlottende_activa: '1000001' }, ['vlottende_activa']],
    ['omzet onder nul', { omzet: '-1' }, ['omzet']],
    ['winstuitkering onder nul', { winstuitkering: '-1' }, ['winstuitkering']],
    ['meer jeugdhulp en Wmo dan omzet', { omzet_jeugd_wmo: '1.234.568' }, ['omzet_jeugd_wmo']],
    ['cliënten onder nul', { aantal_clienten: '-1' }, ['aantal_clienten']],
  ])('met %s', (_, anders, fouten) => {
    expect(kolommen(anders)).toEqual(fouten);
  });

  it('die er twee keer staat met hetzelfde jaar, is een fout bij de tweede', () => {
    const rij = lees().rij as NonNullable<ReturnType<typeof lees>['rij']>;
    const ander = lees({ boekjaar: '2024' }).rij as typeof rij;
    expect(dubbeleRegels([rij, { ...rij, regel: 9 }, { ...ander, regel: 10 }])).toEqual([
      { regel: 9, kolom: 'boekjaar', reden: 'Deze aanbieder staat met 2025 ook op regel 7.' },
    ]);
  });
});
