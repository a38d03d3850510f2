import { describe, expect, it } from '@jest/globals';
import { nieuwId } from './id';

describe('een nieuw id', () => {
  const ids = Array.from({ length: 5_000 }, nieuwId);

  it('is een UUIDv7', () => {
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('komt altijd na wat er eerder was, ook in dezelfde milliseconde', () => {
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
