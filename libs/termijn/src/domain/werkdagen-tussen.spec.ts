import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { Kalender } from './kalender';
import { werkdagenTussen } from './werkdagen';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
// Two decree days of a policy, one of them in a weekend, where it takes nothing away.
const kalender = new Kalender({ extraVrijeDagen: [dag('2026-06-10'), dag('2026-06-13')] });

/** The rule itself, day by day. */
function dagVoorDag(
  van: Temporal.PlainDate,
  tot: Temporal.PlainDate,
  goedeVrijdagIsWerkdag: boolean,
): number {
  let aantal = 0;
  for (let d = van.add({ days: 1 }); Temporal.PlainDate.compare(d, tot) <= 0; d = d.add({ days: 1 })) {
    if (!kalender.geenWerkdag(d, goedeVrijdagIsWerkdag)) aantal += 1;
  }
  return aantal;
}

describe('de werkdagen tussen twee dagen', () => {
  it('zijn er evenveel als wie ze dag voor dag telt', () => {
    const begin = dag('2024-12-01');
    fc.assert(
      fc.property(
        fc.nat(900),
        fc.integer({ min: -20, max: 500 }),
        fc.boolean(),
        (na, lengte, goedeVrijdag) => {
          const van = begin.add({ days: na });
          const tot = van.add({ days: lengte });
          expect(werkdagenTussen(kalender, van, tot, goedeVrijdag)).toBe(dagVoorDag(van, tot, goedeVrijdag));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('vragen de kalender alleen naar bijzondere dagen, want een dag van eeuwen terug mag niemand laten wachten', () => {
    const gevraagd = jest.spyOn(kalender, 'geenWerkdag');
    expect(werkdagenTussen(kalender, dag('1826-01-01'), dag('2026-04-13'))).toBeGreaterThan(50_000);
    expect(gevraagd.mock.calls.length).toBeLessThan(201 * 12);
    gevraagd.mockRestore();
  });
});
