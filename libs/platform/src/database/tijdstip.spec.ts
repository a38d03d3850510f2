import { describe, expect, it } from '@jest/globals';
import { alsIso, momentAlsIso } from './tijdstip';

describe('een moment uit de databank', () => {
  it.each([
    ['2026-03-02 09:00:00+00', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02 09:00:00.5+00', '2026-03-02T09:00:00.500Z'],
    ['2026-03-02 09:00:00.123+00', '2026-03-02T09:00:00.123Z'],
    // More than milliseconds: cut off, as a Date does.
    ['2026-03-02 09:00:00.123987+00', '2026-03-02T09:00:00.123Z'],
    ['2026-03-02 10:00:00.12+01', '2026-03-02T09:00:00.120Z'],
    ['2026-03-02 14:30:00+05:30', '2026-03-02T09:00:00.000Z'],
  ])('%s is %s', (tekst, iso) => {
    expect(momentAlsIso(tekst)).toBe(iso);
  });

  it('is als getal hetzelfde', () => {
    expect(alsIso(Date.UTC(2026, 2, 2, 9))).toBe('2026-03-02T09:00:00.000Z');
  });
});
