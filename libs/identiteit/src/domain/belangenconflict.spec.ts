import { describe, expect, it } from '@jest/globals';
import { type Belangenconflict, blokkeert, hefOp, standVan } from './belangenconflict';

const CONFLICT: Belangenconflict = {
  ...{ id: 'c', gebruikerId: 'sanne', aanbiederId: 'linde', aanbiederNaam: 'De Linde' },
  ...{ reden: 'Partner werkt er.', van: '2026-04-01', tot: '2026-04-30', vastgelegdDoor: 'sanne' },
  ...{ opgehevenOp: null, opgehevenDoor: null, opheffingsreden: null, versie: 1 },
};
const HOE = { door: 'noor', op: '2026-04-13', reden: 'De partner werkt er niet meer.' };

describe('een belangenconflict', () => {
  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2026-04-30', true],
    ['2026-05-01', false],
  ])('blokkeert op %s: %s', (dag, verwacht) => {
    expect(blokkeert(CONFLICT, dag)).toBe(verwacht);
  });

  it('blokkeert zonder einde zolang niemand het opheft', () => {
    expect(blokkeert({ ...CONFLICT, tot: null }, '2031-01-01')).toBe(true);
    expect(blokkeert(hefOp(CONFLICT, HOE), '2026-04-14')).toBe(false);
  });

  it('wordt door een ander opgeheven, niet door wie het heeft, en maar één keer', () => {
    expect(standVan(hefOp(CONFLICT, HOE))).toBe('opgeheven');
    expect(() => hefOp(CONFLICT, { ...HOE, door: 'sanne' })).toThrow('CONFLICT_VAN_UZELF');
    expect(() => hefOp(hefOp(CONFLICT, HOE), HOE)).toThrow('OVERGANG_NIET_MOGELIJK');
  });
});
