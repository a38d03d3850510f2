import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  CODEPOGINGEN,
  codeKlopt,
  codehash,
  leesCode,
  leesPartnersleutel,
  maakCode,
  maakPartnersleutel,
  toonCode,
} from './partnerlink';

const ORGANISATIE = '0199a1b2-0000-7000-8000-00000000abcd';
const NU = Temporal.Instant.from('2026-04-13T10:00:00Z');
const CODE = '01234567';
const stand = {
  ...{ linkId: 'l1', codeHash: codehash('l1', CODE), codePogingen: 0, codeTot: '2026-04-13T10:15:00Z' },
};

describe('de sleutel van een partner', () => {
  it('zegt van welke organisatie hij is, en wij bewaren alleen zijn hash', () => {
    const { sleutel, hash } = maakPartnersleutel(ORGANISATIE, new Uint8Array(32).fill(7));
    expect(sleutel).toMatch(/^[\w-]{64}$/);
    expect(leesPartnersleutel(sleutel)).toEqual({ organisatieId: ORGANISATIE, hash });
    expect(hash.toString('base64url')).not.toContain(sleutel.slice(30));
  });

  it('is iets anders bij elk ander toeval', () => {
    const sleutels = [1, 2, 3].map(
      (n) => maakPartnersleutel(ORGANISATIE, new Uint8Array(32).fill(n)).sleutel,
    );
    expect(new Set(sleutels).size).toBe(3);
    expect(() => maakPartnersleutel(ORGANISATIE, new Uint8Array(16))).toThrow(RangeError);
  });

  it.each(['', 'x', 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(63)}/`])('kan niet %j zijn', (tekst) =>
    expect(leesPartnersleutel(tekst)).toBeNull(),
  );
});

describe('de code naast de link', () => {
  it('heeft altijd acht cijfers en is met en zonder spatie te typen', () => {
    expect(maakCode(new Uint8Array(6))).toBe('00000000');
    expect(maakCode(new Uint8Array(6).fill(255))).toMatch(/^\d{8}$/);
    expect(toonCode(CODE)).toBe('0123 4567');
    expect(leesCode(' 0123 4567 ')).toBe(CODE);
  });

  it('opent', () => expect(codeKlopt(stand, '0123 4567', NU)).toBe(true));

  it.each([
    ['een andere code', { getypt: '01234568' }],
    ['een cijfer te veel', { getypt: '012345678' }],
    ['te laat', { nu: Temporal.Instant.from(stand.codeTot) }],
    ['te vaak geprobeerd', { anders: { codePogingen: CODEPOGINGEN } }],
    ['al gebruikt', { anders: { codeHash: null } }],
    ['van een andere link', { anders: { linkId: 'l2' } }],
  ])(
    'opent niet: %s',
    (
      _,
      {
        getypt = CODE,
        nu = NU,
        anders = {},
      }:
        | Record<string, never>
        | (object & {
            getypt?: string;
            nu?: Temporal.Instant;
            anders?: object;
          }),
    ) => expect(codeKlopt({ ...stand, ...anders }, getypt, nu)).toBe(false),
  );
});
