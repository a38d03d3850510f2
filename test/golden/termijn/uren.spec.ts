import { Temporal } from 'temporal-polyfill';
import { berekenUrentermijn } from '../../../libs/termijn/src/domain/bereken-termijn';

const uren = (start: string, aantal: number, richting?: 'vooruit' | 'terug') =>
  berekenUrentermijn(Temporal.Instant.from(start), aantal, richting);

const schrijf = (moment: Temporal.ZonedDateTime) => moment.toString({ timeZoneName: 'never' });

describe('Termijnen in uren', () => {
  it('48 uur vanaf vrijdagmorgen eindigen op zondagmorgen en worden nooit verlengd', () => {
    const uitkomst = uren('2026-06-05T10:00:00+02:00', 48);
    expect(schrijf(uitkomst.uiterlijk)).toBe('2026-06-07T10:00:00+02:00');
    expect(schrijf(uitkomst.ruw)).toBe('2026-06-07T10:00:00+02:00');
    expect(uitkomst.herleiding.at(-1)).toEqual({
      stap: 'De Algemene termijnenwet geldt niet voor termijnen in uren. De einddatum schuift daarom niet op.',
      bron: 'Algemene termijnenwet art. 4 onder a',
    });
  });

  it('in de nacht waarin de klok vooruit gaat, wijst de klok een uur later', () => {
    const uitkomst = uren('2026-03-28T12:00:00+01:00', 24);
    expect(schrijf(uitkomst.uiterlijk)).toBe('2026-03-29T13:00:00+02:00');
    expect(uitkomst.herleiding.map(({ stap }) => stap)).toContain(
      'Tussen begin en einde gaat de klok een uur vooruit of achteruit. Er zijn werkelijke uren geteld.',
    );
  });

  it('in de nacht waarin de klok achteruit gaat, wijst de klok een uur eerder', () => {
    expect(schrijf(uren('2026-10-24T12:00:00+02:00', 24).uiterlijk)).toBe('2026-10-25T11:00:00+01:00');
    // The hour that happens twice: two hours after 01.30 it is 02.30 for the second time.
    expect(schrijf(uren('2026-10-25T01:30:00+02:00', 2).uiterlijk)).toBe('2026-10-25T02:30:00+01:00');
  });

  it('een start in een ander tijdverschil is hetzelfde moment in Nederlandse tijd', () => {
    expect(schrijf(uren('2026-06-05T08:00:00Z', 1).uiterlijk)).toBe('2026-06-05T11:00:00+02:00');
  });

  it('terugtellen gaat ook in werkelijke uren', () => {
    expect(schrijf(uren('2026-03-29T13:00:00+02:00', 24, 'terug').uiterlijk)).toBe(
      '2026-03-28T12:00:00+01:00',
    );
  });

  it.each([0, -1, 1.5, 10_001])('weigert %s uur', (aantal) => {
    expect(() => uren('2026-06-05T10:00:00+02:00', aantal)).toThrow('TERMIJN_DUUR_ONGELDIG');
  });
});
