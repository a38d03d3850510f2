import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { eisGesprek, schrijfVerslag } from './gespreksverslag';

const GESPREK = {
  begonnenOp: '2026-04-13T08:03:00Z',
  notities: [
    { op: '2026-04-13T08:09:30Z', tekst: ' Later. ' },
    { op: '2026-04-13T08:04:00+00:00', tekst: 'Eerst.' },
  ],
  uitgelegd: false,
};
const nu = Temporal.Instant.from('2026-04-13T08:20:00Z');

describe('het verslag van een gesprek', () => {
  it('staat op volgorde van tijd, in de tijd van Nederland', () => {
    expect(schrijfVerslag(GESPREK)).toBe(
      [
        'Telefoongesprek op 13 april 2026, begonnen om 10.03 uur.',
        '10.04  Eerst.',
        '10.09  Later.',
        'Niet uitgelegd is dat er geen inhoudelijke terugkoppeling komt.',
      ].join('\n\n'),
    );
  });

  it('hoort bij de telefoon, vandaag', () => {
    expect(() => eisGesprek(GESPREK, { kanaal: 'telefoon', nu })).not.toThrow();
    expect(() => eisGesprek(GESPREK, { kanaal: 'brief', nu })).toThrow('GESPREK_PAST_NIET');
    expect(() => eisGesprek(GESPREK, { kanaal: 'telefoon', nu: nu.add({ hours: 25 }) })).toThrow();
    expect(() => eisGesprek(GESPREK, { kanaal: 'telefoon', nu: nu.subtract({ minutes: 22 }) })).toThrow();
  });
});
