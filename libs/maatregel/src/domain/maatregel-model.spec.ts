import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { leefVolgensTabel } from '@navolgbaar/testing';
import { Maatregel } from './maatregel';
import { type Maatregelhandeling, type Maatregelstatus, maatregelovergangen } from './maatregel-status';
import type { Beoordelingsstand } from './maatregelstaat';
import type { Deeloordeel, Onderdeel, Opvolgingsoordeel } from './soorten';

const LATER = Temporal.PlainDate.from('2026-09-10');
const PLAN = { termijnId: 'plan-1', uiterlijk: '2026-05-11' };
const INVOERING = { termijnId: 'invoering-1', uiterlijk: '2026-08-31' };
/** All terms have passed: of what came in late and of what did not come something can be thought. */
const STAND: Beoordelingsstand = { termijnen: [], vandaag: LATER };

const legOp = (soort: 'plan_van_aanpak' | 'advies') =>
  Maatregel.legOp(
    {
      ...{ id: 'm1', opleggingId: 'o1', zaakId: 'z1', zaakNummer: '2026-00001', wet: 'wmo', soort },
      ...{ aanbiederId: 'a1', aanbiederNaam: 'De Linde', omschrijving: 'Maak een plan.', doel: 'Veilig.' },
      ...{ onderbouwing: 'Er is geen protocol.', verwachtEffect: 'Het klopt.', ernstWeging: 'Het past.' },
      ...{ steuntOpVim: false, vimUitzondering: null, vimToelichting: null, bevindingIds: ['v1'] },
      ...{ herleiding: [], opgelegdOp: '2026-04-13', opgelegdDoor: 'u1' },
    },
    soort === 'advies' ? {} : { plan: PLAN, invoering: INVOERING },
  );
const leverIn = (onderdeel: Onderdeel) => (maatregel: Maatregel) =>
  void maatregel.leverIn(onderdeel, LATER, LATER);
const beoordeel = (oordeel: Opvolgingsoordeel, eerste: Deeloordeel, rest: Deeloordeel) => (m: Maatregel) =>
  m.beoordeel(
    {
      ...{ oordeel, motivering: 'Zo was het.' },
      onderdelen: m.staat.onderdelen.map(({ onderdeel }, plaats) => ({
        ...{ onderdeel, oordeel: plaats === 0 ? eerste : rest, reden: 'Gezien.' },
      })),
    },
    STAND,
    'u1',
  );

it('volgt bij elke stap de tabel, hoe iemand ook loopt, en bereikt elke stand', () => {
  leefVolgensTabel<Maatregel, Maatregelstatus, Maatregelhandeling>(
    {
      tabel: maatregelovergangen,
      begin: [() => legOp('plan_van_aanpak'), () => legOp('advies')],
      status: ({ staat }) => staat.status,
      daden: {
        leverIn: (['plan', 'invoering', 'reactie'] as const).map(leverIn),
        beoordeelOnderdeel: (m) => void m.keurOnderdeelGoed('plan', 'Het protocol klopt.'),
        vraagOnderdeelOpnieuw: (m) =>
          m.vraagOnderdeelOpnieuw(
            { onderdeel: 'plan', oordeel: 'niet', reden: 'Te dun.' },
            PLAN,
            STAND,
            'u1',
          ),
        beoordeelOpgevolgd: beoordeel('opgevolgd', 'voldoet', 'voldoet'),
        beoordeelDeelsOpgevolgd: [
          beoordeel('deels_opgevolgd', 'voldoet', 'deels'),
          beoordeel('deels_opgevolgd', 'deels', 'voldoet'),
        ],
        beoordeelNietOpgevolgd: beoordeel('niet_opgevolgd', 'niet', 'niet'),
        stelNieuweTermijn: [
          (m) => m.stelNieuweTermijn('De aanbieder is op weg.', {}, LATER),
          (m) => m.stelNieuweTermijn('De aanbieder is op weg.', { invoering: INVOERING }, LATER),
        ],
        brengNaarCollege: (m) => m.brengNaarCollege('Het duurt te lang.', LATER),
        trekIn: (m) => m.trekIn('De locatie is gesloten.'),
        draagOver: (m) => m.draagOver(false),
      },
      altijd: ({ staat, openstaand }) => {
        // Every round was judged once, what was judged has its reasons, and followed is only what came in.
        const { status, ronde, beoordelingen, motivering } = staat;
        expect(beoordelingen.map((een) => een.ronde)).toEqual(
          Array.from({ length: beoordelingen.length }, (_, plaats) => plaats + 1),
        );
        expect([ronde, ronde - 1]).toContain(beoordelingen.length);
        const beoordeeld = ['opgevolgd', 'deels_opgevolgd', 'niet_opgevolgd'].includes(status);
        if (beoordeeld) expect(motivering).not.toBeNull();
        if (status === 'opgevolgd') expect(openstaand.filter(({ termijnId }) => termijnId)).toEqual([]);
      },
    },
    { lengte: 25, levens: 1500 },
  );
});
