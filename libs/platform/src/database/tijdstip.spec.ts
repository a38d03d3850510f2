import { describe, expect, it } from '@jest/globals';
import { alsIso } from './tijdstip';

describe('een moment', () => {
  it('is als getal hetzelfde als als tekst', () => {
    expect(alsIso(Date.UTC(2026, 2, 2, 9))).toBe('2026-03-02T09:00:00.000Z');
  });
});
