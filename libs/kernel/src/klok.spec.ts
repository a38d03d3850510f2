import { Temporal } from 'temporal-polyfill';
import { Klok } from './klok';

class Klokje extends Klok {
  tijd = '';

  nu(): Temporal.Instant {
    return Temporal.Instant.from(this.tijd);
  }
}

describe('de dag van vandaag', () => {
  const klok = new Klokje();
  const dagOp = (tijd: string): string => {
    klok.tijd = tijd;
    return klok.vandaag().toString();
  };

  it('begint en eindigt om middernacht in Amsterdam, in zomer en winter', () => {
    expect(dagOp('2026-07-01T21:59:59.999Z')).toBe('2026-07-01');
    expect(dagOp('2026-07-01T22:00:00Z')).toBe('2026-07-02');
    expect(dagOp('2026-12-31T22:59:59.999Z')).toBe('2026-12-31');
    expect(dagOp('2026-12-31T23:00:00Z')).toBe('2027-01-01');
  });

  it('is op verzoek die van een eerder gelezen moment', () => {
    klok.tijd = '2026-07-01T22:00:00Z';
    expect(klok.vandaag(Temporal.Instant.from('2026-07-01T21:59:59.999999Z')).toString()).toBe('2026-07-01');
    expect(klok.vandaag().toString()).toBe('2026-07-02');
  });

  it('volgt een klok die wordt teruggezet', () => {
    expect(dagOp('2026-07-02T12:00:00Z')).toBe('2026-07-02');
    expect(dagOp('2026-07-01T12:00:00Z')).toBe('2026-07-01');
  });

  it('duurt drieëntwintig uur als de zomertijd ingaat, en vijfentwintig als die eindigt', () => {
    expect(dagOp('2026-03-29T00:30:00Z')).toBe('2026-03-29');
    expect(dagOp('2026-03-29T21:59:59Z')).toBe('2026-03-29');
    expect(dagOp('2026-03-29T22:00:00Z')).toBe('2026-03-30');
    expect(dagOp('2026-10-24T22:00:00Z')).toBe('2026-10-25');
    expect(dagOp('2026-10-25T22:59:59Z')).toBe('2026-10-25');
    expect(dagOp('2026-10-25T23:00:00Z')).toBe('2026-10-26');
  });
});
