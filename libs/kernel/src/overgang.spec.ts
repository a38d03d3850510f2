import { describe, expect, it } from '@jest/globals';
import { komtNog } from './overgang';

type Status = 'open' | 'lopend' | 'dicht' | 'weg';
type Handeling = 'begin' | 'rondAf' | 'deel' | 'heropen';
const naar = (status: Status) => ({ naar: status, recht: 'r', bron: 'b' });
const TABEL = {
  open: { begin: naar('lopend') },
  lopend: { rondAf: naar('dicht') },
  dicht: { deel: naar('dicht'), heropen: naar('open') },
  weg: {},
} as const;
const nog = (status: Status, handeling: Handeling) => komtNog<Status, Handeling>(TABEL, status, handeling);

describe('een handeling die nu niet kan', () => {
  it('komt nog als een status die kan volgen haar heeft', () => {
    expect(nog('open', 'rondAf')).toBe(true);
    expect(nog('open', 'deel')).toBe(true);
  });

  it('is voorbij als zij eerder kon, ook waar een weg terug is', () => {
    expect(nog('lopend', 'begin')).toBe(false);
    expect(nog('dicht', 'rondAf')).toBe(false);
  });

  it('komt niet meer waar geen weg verder gaat, en hoeft niet te komen waar zij nu kan', () => {
    expect(nog('weg', 'deel')).toBe(false);
    expect(nog('dicht', 'deel')).toBe(false);
  });
});
