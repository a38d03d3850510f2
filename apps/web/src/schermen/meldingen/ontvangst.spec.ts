import { laterGeregistreerd, ontvangstTekst } from './ontvangst';

describe('wanneer een melding binnenkwam', () => {
  it('is een moment als zij die dag is opgeschreven', () => {
    const melding = { ontvangenOp: '2026-04-13T08:30:00.000Z', geregistreerdOp: '2026-04-13T08:30:00.000Z' };
    expect(laterGeregistreerd(melding)).toBe(false);
    expect(ontvangstTekst(melding)).toBe('13 april 2026, 10.30 uur');
  });

  it('is alleen een dag als zij later is opgeschreven: het uur weet niemand', () => {
    const melding = { ontvangenOp: '2026-04-08T22:00:00.000Z', geregistreerdOp: '2026-04-13T08:30:00.000Z' };
    expect(laterGeregistreerd(melding)).toBe(true);
    expect(ontvangstTekst(melding)).toBe('9 april 2026');
  });
});
