import { describe, expect, it } from '@jest/globals';
import type { Aanwijzing } from '../../../libs/identiteit/src/domain/aanwijzing';
import { bepaalDekking, gedektTot } from '../../../libs/identiteit/src/domain/papieren';

interface Genoemd extends Aanwijzing {
  readonly naam: string;
}
const WMO: Genoemd = {
  ...{ naam: 'wmo', wetten: ['wmo'], domeinen: ['kwaliteit'], van: '2026-01-01', tot: '2026-06-30' },
};
const RUIM: Genoemd = {
  ...{ naam: 'ruim', wetten: ['wmo', 'jeugdwet'], domeinen: [], van: '2026-07-01', tot: null },
};
const vraag = (anders: object = {}) =>
  ({ wet: 'wmo', domein: 'kwaliteit', dag: '2026-04-13', ...anders }) as const;
const uitkomst = (aanwijzingen: readonly Genoemd[], anders: object = {}): string => {
  const dekking = bepaalDekking(aanwijzingen, vraag(anders));
  return 'aanwijzing' in dekking ? dekking.aanwijzing.naam : dekking.reden;
};

/** Awb art. 5:11 and 5:14; rulings: acts outside or after the aanwijzing are refused. */
describe('een handeling rust op de aanwijzing', () => {
  it.each<[string, string, object]>([
    ['op de eerste dag', 'wmo', { dag: '2026-01-01' }],
    ['op de laatste dag', 'wmo', { dag: '2026-06-30' }],
    ['de dag ervoor', 'nog_niet', { dag: '2025-12-31' }],
    ['de dag erna', 'afgelopen', { dag: '2026-07-01' }],
    ['voor een andere wet', 'andere_wet', { wet: 'jeugdwet' }],
    ['voor een ander domein', 'ander_domein', { domein: 'rechtmatigheid' }],
    ['zonder bekend domein', 'ander_domein', { domein: null }],
  ])('%s: %s', (_, verwacht, anders) => {
    expect(uitkomst([WMO], anders)).toBe(verwacht);
  });

  it('of op geen enkele', () => {
    expect(uitkomst([])).toBe('geen_aanwijzing');
  });

  it('die als laatste begon, als er meer passen', () => {
    expect(uitkomst([{ ...RUIM, van: '2026-02-01' }, WMO])).toBe('ruim');
    expect(uitkomst([WMO, RUIM], { dag: '2026-07-01', domein: 'rechtmatigheid' })).toBe('ruim');
  });
});

describe('hoe lang iemand gedekt is', () => {
  const tot = (...papieren: { van: string; tot: string | null }[]) => gedektTot(papieren, '2026-04-13');

  it.each([
    ['tot het einde van wat nu geldt', [{ van: '2026-01-01', tot: '2026-05-01' }], '2026-05-01'],
    [
      'verder als het volgende aansluit',
      [
        { van: '2026-01-01', tot: '2026-05-01' },
        { van: '2026-05-02', tot: '2026-12-31' },
      ],
      '2026-12-31',
    ],
    [
      'niet verder als er een dag tussen zit',
      [
        { van: '2026-01-01', tot: '2026-05-01' },
        { van: '2026-05-03', tot: '2026-12-31' },
      ],
      '2026-05-01',
    ],
    ['zonder einde', [{ van: '2026-01-01', tot: null }], null],
    ['niet als het al voorbij is', [{ van: '2025-01-01', tot: '2026-04-12' }], undefined],
    ['niet als het nog moet beginnen', [{ van: '2026-04-14', tot: null }], undefined],
    ['niet zonder papier', [], undefined],
  ])('%s', (_, papieren, verwacht) => {
    expect(tot(...papieren)).toBe(verwacht);
  });
});
