import fc from 'fast-check';
import {
  herbereken,
  huidigeVersie,
  type Lopenderegels,
} from '../../../libs/termijn/src/domain/lopende-termijn';
import { dag } from './hulp';

const regels = (awt: boolean): Lopenderegels => ({
  duur: { aantal: 6, eenheid: 'weken' },
  awt,
  verlenging: null,
  opschorting: { bron: 'Awb art. 4:15' },
});

describe('Opschorten is schuiven', () => {
  it('de ruwe einddatum schuift precies zoveel dagen op als de klok stilstond, ook bij een paar keer', () => {
    const pauzes = fc.array(
      fc.record({ wacht: fc.integer({ min: 0, max: 9 }), stil: fc.integer({ min: 0, max: 40 }) }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), pauzes, fc.boolean(), (verschil, stiltes, awt) => {
        const start = dag('2023-01-02').add({ days: verschil });
        let op = start;
        const wijzigingen = stiltes.flatMap(({ wacht, stil }) => {
          const van = op.add({ days: wacht });
          op = van.add({ days: stil + 1 });
          return [
            { soort: 'opschorting', op: van, reden: 'wachten' },
            { soort: 'hervatting', op, reden: 'verder' },
          ] as const;
        });
        const totaal = stiltes.reduce((som, { stil }) => som + stil, 0);
        const versie = huidigeVersie(herbereken(start, regels(awt), wijzigingen));
        expect(versie.ruw.toString()).toBe(start.add({ days: 42 + totaal }).toString());
        expect(versie.uiterlijk.since(versie.ruw).days).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
