import { describe, expect, it } from '@jest/globals';
import type { Attendering } from '../../api/attenderingen';
import { plekVanAttendering } from './plek';
import { perDag } from './vouw';

const attendering = (id: string, op: string, anders: Partial<Attendering> = {}): Attendering => ({
  ...{ id, op, soort: 'maatregel_beantwoord', gelezen: false, object: 'maatregel', objectId: 'm' },
  ...{ plek: { object: 'maatregel', id: 'm' }, nummer: '2026-00001', titel: null, dag: null },
  ...anders,
});

describe('attenderingen per dag', () => {
  it('een uur na elkaar, van dezelfde soort en over hetzelfde, is één regel', () => {
    const dagen = perDag([
      attendering('4', '2026-04-13T10:10:00.000Z'),
      attendering('3', '2026-04-13T09:50:00.000Z', { soort: 'rapport_ontvangen' }),
      attendering('2', '2026-04-13T09:20:00.000Z', { gelezen: true }),
      attendering('1', '2026-04-13T08:19:59.000Z'),
    ]);
    expect(dagen).toHaveLength(1);
    const regels = dagen[0]!.regels.map(({ alle, ongelezen }) => [alle.map(({ id }) => id), ongelezen]);
    expect(regels).toEqual([
      [['4', '2'], ['4']],
      [['3'], ['3']],
      [['1'], ['1']],
    ]);
  });

  it('een andere zaak, of een andere dag in Nederland, is een andere regel', () => {
    const dagen = perDag([
      attendering('3', '2026-04-13T22:30:00.000Z'),
      attendering('2', '2026-04-13T21:50:00.000Z'),
      attendering('1', '2026-04-13T21:49:00.000Z', { objectId: 'n' }),
    ]);
    expect(dagen.map(({ dag, regels }) => [dag, regels.length])).toEqual([
      ['2026-04-14', 1],
      ['2026-04-13', 2],
    ]);
  });
});

describe('waar een attendering heen gaat', () => {
  it.each<[Partial<Attendering>, string | null]>([
    [{}, '/maatregelen/m'],
    [{ soort: 'uitstel_gevraagd', objectId: 't' }, '/uitstel/t/besluit'],
    [{ soort: 'brief_mislukt' }, '/berichten'],
    [{ soort: 'uitstel_beslist', plek: { object: 'rapport', id: 'r' } }, null],
    [{ soort: 'uitstel_beslist', plek: { object: 'opdracht', id: 'o' } }, '/opdrachten/o'],
    [{ soort: 'termijn_nadert', plek: { object: 'zaak', id: 'z' } }, '/zaken/z'],
    [{ plek: { object: 'verbeterplan', id: 'v' } }, null],
  ])('%p', (anders, plek) => {
    expect(plekVanAttendering(attendering('1', '2026-04-13T10:00:00.000Z', anders))).toBe(plek);
  });
});
