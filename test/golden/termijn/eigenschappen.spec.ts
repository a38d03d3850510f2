import fc from 'fast-check';
import { dag, termijn, werkdagen } from './hulp';
import { ORAKEL_TOT, ORAKEL_VAN, dagErna, isDicht, isWerkdag, orakelDuur, orakelWerkdagen } from './orakel';

/** In each of four time zones, every time with other cases. */
const AANTAL = { numRuns: 600 };

/** Any day of the table. What runs out of it is left to the golden tests: the oracle knows no other years. */
const start = fc
  .integer({ min: 0, max: 365 * 6 })
  .map((dagen) => dag('2023-01-01').add({ days: dagen }).toString());

const duur = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((n) => `P${n}D`),
  // Short terms are where art. 2 works.
  fc.integer({ min: 1, max: 6 }).map((n) => `P${n}D`),
  fc.integer({ min: 1, max: 14 }).map((n) => `P${n}W`),
  fc.integer({ min: 1, max: 5 }).map((n) => `P${n}M`),
  fc.constant('P1Y'),
);

const binnenTabel = (datum: string) => datum >= ORAKEL_VAN && datum <= ORAKEL_TOT;

describe('Eigenschappen van elke termijn', () => {
  it('komt overeen met een tweede berekening die dag voor dag loopt', () => {
    fc.assert(
      fc.property(start, duur, fc.boolean(), fc.boolean(), (begin, lengte, awt, terug) => {
        const verwacht = orakelDuur(begin, lengte, awt, terug);
        fc.pre(binnenTabel(verwacht.ruw) && binnenTabel(verwacht.uiterlijk));
        const { ruw, uiterlijk } = termijn(begin, lengte, { awt, richting: terug ? 'terug' : 'vooruit' });
        expect({ ruw, uiterlijk }).toEqual(verwacht);
      }),
      AANTAL,
    );
  });

  it('komt ook in werkdagen overeen met die tweede berekening', () => {
    const aantal = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(start, aantal, fc.boolean(), fc.boolean(), (begin, n, goedeVrijdagIsWerkdag, terug) => {
        const verwacht = orakelWerkdagen(begin, n, goedeVrijdagIsWerkdag, terug);
        fc.pre(binnenTabel(verwacht));
        const richting = terug ? 'terug' : 'vooruit';
        expect(werkdagen(begin, n, { goedeVrijdagIsWerkdag, richting }).uiterlijk).toBe(verwacht);
      }),
      AANTAL,
    );
  });

  it('eindigt nooit op een vrije dag waar de Algemene termijnenwet geldt', () => {
    const onderDeWet = fc.oneof(
      fc.integer({ min: 1, max: 90 }).map((n) => `P${n}D`),
      fc.integer({ min: 1, max: 12 }).map((n) => `P${n}W`),
      fc.integer({ min: 1, max: 3 }).map((n) => `P${n}M`),
    );
    fc.assert(
      fc.property(start, onderDeWet, (begin, lengte) => {
        expect(isDicht(termijn(begin, lengte).uiterlijk)).toBe(false);
      }),
      AANTAL,
    );
  });

  it('eindigt in werkdagen altijd op een werkdag', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 50 }), fc.boolean(), (begin, n, goedeVrijdagIsWerkdag) => {
        const { uiterlijk } = werkdagen(begin, n, { goedeVrijdagIsWerkdag });
        expect(isWerkdag(uiterlijk, goedeVrijdagIsWerkdag)).toBe(true);
      }),
      AANTAL,
    );
  });
});

describe('Eigenschappen: volgorde en uitleg', () => {
  it('eindigt nooit eerder als de gebeurtenis later is', () => {
    fc.assert(
      fc.property(start, duur, fc.boolean(), (begin, lengte, awt) => {
        const later = termijn(dagErna(begin), lengte, { awt }).uiterlijk;
        expect(later >= termijn(begin, lengte, { awt }).uiterlijk).toBe(true);
      }),
      AANTAL,
    );
  });

  it('eindigt nooit eerder als de termijn een dag langer is', () => {
    fc.assert(
      // Above 90 days the Awt no longer applies, so that 91 days can end before 90: the law is not monotone there.
      fc.property(start, fc.integer({ min: 1, max: 89 }), (begin, n) => {
        expect(termijn(begin, `P${n + 1}D`).uiterlijk >= termijn(begin, `P${n}D`).uiterlijk).toBe(true);
      }),
      AANTAL,
    );
  });

  it('legt elke uitkomst uit, met bij elke stap een bron', () => {
    fc.assert(
      fc.property(start, duur, fc.boolean(), (begin, lengte, awt) => {
        const { herleiding } = termijn(begin, lengte, { awt });
        expect(herleiding.length).toBeGreaterThanOrEqual(3);
        for (const { stap, bron } of herleiding) {
          expect(stap).toMatch(/^[A-Z].*\.$/);
          expect(bron).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
