import { describe, it } from '@jest/globals';
import type { Overgangstabel } from '@navolgbaar/kernel';
import { leefVolgensTabel } from '@navolgbaar/testing';
import {
  type Activiteit,
  type Activiteitplan,
  GEEN_UITVOERING,
  type Uitvoering,
  laatVervallen,
  rondAf,
  verbeter,
  volgOp,
  wijzig,
} from './activiteit';
import type { Activiteithandeling, Activiteitstatus } from './activiteit-status';
import type { Uitwisselstatus } from './soorten';
import { type Uitwisselhandeling, standNa } from './uitwisseling';

/** The lives as they should be, written out apart from the tables: a step more or less there shows here. */
const naar = <S extends string>(status: S) => ({ naar: status, recht: '', bron: '' });
const ACTIVITEIT: Overgangstabel<Activiteitstatus, Activiteithandeling> = {
  gepland: { wijzig: naar('gepland'), rondAf: naar('gedaan'), laatVervallen: naar('vervallen') },
  gedaan: { verbeter: naar('gedaan'), volgOp: naar('gedaan') },
  vervallen: {},
};
const UITWISSELING: Overgangstabel<Uitwisselstatus, Uitwisselhandeling> = {
  bewaard: { legAfloopVast: naar('bewaard'), wis: naar('gewist') },
  gewist: {},
};

const DAG = '2026-04-13';
const SPOOR = { op: DAG, door: 'ik' };
const PLAN: Activiteitplan = {
  ...{ soort: 'gesprek', op: DAG, wet: 'wmo', gemeenteId: null, behandelaarId: 'ik', aanbiederId: null },
  ...{ partij: 'Een bureau', zaakId: null, wat: 'Kennismaken', met: 'De directie', partnerIds: [] },
  ...{ kenmerk: null, vorm: null, toelichting: null, analyseId: null },
};
const UITVOERING: Uitvoering = { resultaat: 'Goed', uitkomst: 'afspraken_gemaakt', opvolgenOp: null };
const GEPLAND: Activiteit = {
  ...{ ...PLAN, ...GEEN_UITVOERING, id: 'a', nummer: '2026-00001', status: 'gepland', reden: null },
  ...{ aanbiederNaam: null, zaakNummer: null, partners: [], opvolgingen: [], verbeteringen: [], versie: 1 },
  ...{ vastgelegdOp: '2026-04-01T10:00:00Z', vastgelegdDoor: 'ik' },
};

class Ding<Staat extends object> {
  constructor(public staat: Staat) {}
}

describe('hoe iemand ook loopt', () => {
  it('volgt een activiteit bij elke stap de tabel, en wat is gedaan of vervallen wordt nooit weer een plan', () => {
    type Ene = Ding<Activiteit>;
    const doe = (werk: (activiteit: Activiteit) => Activiteit) => (ding: Ene) => {
      ding.staat = werk(ding.staat);
    };
    leefVolgensTabel<Ene, Activiteitstatus, Activiteithandeling>(
      {
        tabel: ACTIVITEIT,
        begin: [() => new Ding(GEPLAND)],
        status: ({ staat }) => staat.status,
        daden: {
          wijzig: doe((a) => wijzig(a, { ...PLAN, wat: 'Bijpraten' }, DAG)),
          rondAf: doe((a) => rondAf(a, { ...UITVOERING, op: DAG }, DAG)),
          laatVervallen: doe((a) => laatVervallen(a, 'Niet meer nodig')),
          verbeter: doe((a) => {
            const uitvoering = { ...UITVOERING, resultaat: `${a.resultaat} en beter` };
            return verbeter(a, { plan: PLAN, uitvoering }, { ...SPOOR, reden: 'Tikfout' });
          }),
          volgOp: doe((a) => volgOp(a, { tekst: 'Nog zo', uitkomst: null, opvolgenOp: null }, SPOOR)),
        },
      },
      { lengte: 12, levens: 200 },
    );
  });

  it('volgt een uitwisseling de tabel, en met wat is gewist gebeurt niets meer', () => {
    type Ene = Ding<{ readonly status: Uitwisselstatus }>;
    const doe = (handeling: Uitwisselhandeling) => (ding: Ene) => {
      ding.staat = { status: standNa(ding.staat.status, handeling) };
    };
    leefVolgensTabel<Ene, Uitwisselstatus, Uitwisselhandeling>(
      {
        tabel: UITWISSELING,
        begin: [() => new Ding<{ readonly status: Uitwisselstatus }>({ status: 'bewaard' })],
        status: ({ staat }) => staat.status,
        daden: { legAfloopVast: doe('legAfloopVast'), wis: doe('wis') },
      },
      { lengte: 6, levens: 100 },
    );
  });
});
