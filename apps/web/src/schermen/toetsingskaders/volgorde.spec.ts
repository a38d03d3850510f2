import { describe, expect, it } from '@jest/globals';
import type { Kaderinhoud } from '../../api/toetsingskaders';
import { gevraagd, naarVerzoek } from '../../delen/velden';
import { nieuweNorm, normvelden } from './normvelden';
import { plekVan, verplaatst } from './volgorde';

/** `A`, its part `A-1`, and the norm of another theme `X` in between. */
const inhoud = (...normen: readonly (readonly [code: string, thema?: string])[]): Kaderinhoud => ({
  ...{ naam: 'Kader', doel: 'Doel', eigenaar: 'Team', evaluatieOp: '2029-01-01', schaal: [] },
  themas: [
    { code: 'veilig', naam: 'Veilig' },
    { code: 'team', naam: 'Team' },
  ],
  normen: normen.map(([code, thema = 'veilig']) => {
    const bovenliggend = code.includes('-') ? (code.split('-')[0] ?? null) : null;
    return nieuweNorm({ code, thema, bovenliggend });
  }),
});
const codes = (uit: Kaderinhoud | null) => uit?.normen.map(({ code }) => code).join(' ');
const kader = inhoud(['A'], ['A-1'], ['A-2'], ['X', 'team'], ['B'], ['B-1'], ['C']);

describe('een norm verplaatsen', () => {
  it.each([
    ['C', -1, 'A A-1 A-2 X C B B-1'],
    ['A', 1, 'B B-1 X A A-1 A-2 C'],
    ['A-2', -1, 'A A-2 A-1 X B B-1 C'],
  ] as const)('%s %i: haar delen gaan mee, andere thema’s blijven staan', (code, stap, verwacht) => {
    expect(codes(verplaatst(kader, code, stap))).toBe(verwacht);
  });

  it.each([
    ['A', -1],
    ['C', 1],
    ['A-1', -1],
    ['B-1', 1],
    ['X', 1],
    ['weg', 1],
  ] as const)('%s %i kan niet verder', (code, stap) => {
    expect(verplaatst(kader, code, stap)).toBeNull();
  });

  it('heen en terug is zoals het was', () => {
    const heen = verplaatst(kader, 'B', -1);
    expect(heen && verplaatst(heen, 'B', 1)).toEqual(kader);
    expect(heen && plekVan(heen, 'B')).toMatchObject({ plaats: 0 });
  });
});

describe('waar een norm een deel van kan zijn', () => {
  const aanbod = (code: string, thema: string) => {
    const norm = kader.normen.find((een) => een.code === code) ?? nieuweNorm({ thema });
    return gevraagd(normvelden(kader, norm), { thema })
      .find(({ naam }) => naam === 'bovenliggend')
      ?.opties?.map(({ waarde }) => waarde);
  };

  it('is van hetzelfde thema, en zelf geen deel', () => {
    expect(aanbod('', 'veilig')).toEqual(['A', 'B', 'C']);
    expect(aanbod('C', 'veilig')).toEqual(['A', 'B']);
    expect(aanbod('A-1', 'team')).toEqual(['X']);
  });

  it('wordt niet gevraagd van een norm met delen, of als er niets past', () => {
    expect(aanbod('A', 'veilig')).toBeUndefined();
    expect(aanbod('X', 'team')).toBeUndefined();
  });

  it('vervalt met een ander thema', () => {
    const deel = kader.normen[1];
    const velden = deel ? normvelden(kader, deel) : [];
    const antwoorden = (thema: string) => naarVerzoek(velden, { thema, bovenliggend: 'A' }, '2026-04-13');
    expect(antwoorden('veilig')).toHaveProperty('bovenliggend', 'A');
    expect(antwoorden('team')).not.toHaveProperty('bovenliggend');
  });
});
