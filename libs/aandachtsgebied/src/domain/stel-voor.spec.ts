import { describe, expect, it } from '@jest/globals';
import { type Inzetfeit, stelVoor } from './stel-voor';

const PGB: Inzetfeit = { wet: 'wmo', financiering: 'pgb', gecontracteerd: false, aantalClienten: 1 };
const kenmerken = (
  inzetten: readonly Partial<Inzetfeit>[],
  locatiesoorten: readonly string[] = ['kantoor'],
) =>
  stelVoor({ inzetten: inzetten.map((inzet) => ({ ...PGB, ...inzet })), locatiesoorten }).map(
    ({ kenmerk }) => kenmerk,
  );

describe('een voorstel uit het register', () => {
  it('is er niet voor zorg in natura met een contract', () => {
    expect(
      kenmerken([{ financiering: 'zin', gecontracteerd: true, aantalClienten: 80 }], ['woonlocatie']),
    ).toEqual([]);
    expect(kenmerken([])).toEqual([]);
  });

  describe('voor cumulatie van pgb', () => {
    it.each([
      ['één gemeente en wet, twee cliënten', [{ aantalClienten: 2 }], []],
      ['één gemeente en wet, aantal onbekend', [{ aantalClienten: null }], []],
      ['één gemeente en wet, drie cliënten', [{ aantalClienten: 3 }], ['pgb_cumulatie']],
      ['twee gemeenten, samen twee cliënten', [{}, {}], ['pgb_cumulatie']],
      ['twee gemeenten waarvan één met contract', [{}, { gecontracteerd: true }], []],
      ['veel cliënten met contract', [{ gecontracteerd: true, aantalClienten: 40 }], []],
      ['veel cliënten in natura', [{ financiering: 'zin', aantalClienten: 40 }], []],
    ])('bij %s', (_, inzetten, verwacht) => {
      expect(kenmerken(inzetten)).toEqual(verwacht);
    });

    it('zegt hoeveel, en vanaf wanneer het een voorstel is', () => {
      const [voorstel] = stelVoor({ inzetten: [PGB, { ...PGB, aantalClienten: 4 }], locatiesoorten: [] });
      expect(voorstel?.herleiding.map(({ stap }) => stap)).toEqual([
        'Er loopt pgb zonder contract voor 2 gemeenten of wetten, samen 5 cliënten voor zover bekend.',
        'Vanaf 2 gemeenten of wetten, of vanaf 3 cliënten, is het een voorstel (AANNAME).',
      ]);
      expect(voorstel?.herleiding[0]?.bron).toContain('§ 1');
    });
  });

  describe('voor pgb bij beschermd wonen', () => {
    it.each([
      ['pgb volgens de Wmo en een woonlocatie', [{}], ['woonlocatie'], ['pgb_beschermd_wonen']],
      [
        'pgb met een contract en een woonlocatie',
        [{ gecontracteerd: true }],
        ['woonlocatie'],
        ['pgb_beschermd_wonen'],
      ],
      ['pgb volgens de Wlz', [{ wet: 'wlz' }], ['woonlocatie'], []],
      ['pgb zonder woonlocatie', [{}], ['kantoor', 'dagbesteding'], []],
    ])('bij %s', (_, inzetten, locaties, verwacht) => {
      expect(kenmerken(inzetten, locaties)).toEqual(verwacht);
    });
  });

  describe('voor niet-gecontracteerde jeugdhulp', () => {
    it.each([
      ['jeugdhulp zonder contract', [{ wet: 'jeugdwet' }], ['ongecontracteerde_jeugdhulp']],
      [
        'jeugdhulp in natura zonder contract',
        [{ wet: 'jeugdwet', financiering: 'zin' }],
        ['ongecontracteerde_jeugdhulp'],
      ],
      ['jeugdhulp met contract', [{ wet: 'jeugdwet', gecontracteerd: true }], []],
    ])('bij %s', (_, inzetten, verwacht) => {
      expect(kenmerken(inzetten)).toEqual(verwacht);
    });
  });
});
