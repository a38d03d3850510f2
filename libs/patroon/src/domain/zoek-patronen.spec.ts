import { describe, expect, it } from '@jest/globals';
import type { Aanbiederfeiten, Patroonmelding } from './feiten';
import type { Patroonregels } from './patroonregels';
import { vensterTot, zoekPatronen } from './zoek-patronen';

const UIT: Patroonregels = { aantal: null, zelfdeSoortOpLocatie: null, zwaarte: null, stijging: null };
let volgnummer = 0;
const melding = (op: string, anders: Partial<Patroonmelding> = {}): Patroonmelding => ({
  ...{ id: `melding-${(volgnummer += 1)}`, soort: 'signaal', locatieId: null, kleur: null, op },
  ...anders,
});
const feiten = (
  meldingen: readonly Patroonmelding[],
  anders: Partial<Aanbiederfeiten> = {},
): Aanbiederfeiten => ({
  ...{ vandaag: '2026-06-30', meldingen, clienten: { nu: null, toen: null }, afgedaan: new Map() },
  ...anders,
});
const stappen = (regels: Patroonregels, van: Aanbiederfeiten) =>
  zoekPatronen(regels, van).flatMap(({ herleiding }) => herleiding.map(({ stap }) => stap));

describe('het venster', () => {
  it.each([
    ['2026-06-30', 12, '2025-07-01'],
    ['2026-02-28', 1, '2026-02-01'],
    ['2026-06-30', 6, '2026-01-01'],
    ['2024-02-29', 12, '2023-03-01'],
    ['2026-03-31', 1, '2026-03-01'],
  ])('tot en met %s, %s maanden terug, begint op %s', (dag, maanden, van) => {
    expect(vensterTot(dag, maanden)).toEqual({ van, tot: dag });
  });
});

describe('drie meldingen in twaalf maanden', () => {
  const regels = { ...UIT, aantal: { aantal: 3, maanden: 12 } };

  it('is een patroon, met de eerste en de laatste dag erbij', () => {
    const meldingen = [melding('2026-06-30'), melding('2026-06-30'), melding('2025-07-01')];
    expect(zoekPatronen(regels, feiten(meldingen))).toMatchObject([
      {
        ...{
          regel: 'aantal',
          sleutel: 'aantal',
          waarde: 3,
          drempel: 3,
          van: '2025-07-01',
          tot: '2026-06-30',
        },
        meldingIds: meldingen.map(({ id }) => id),
      },
    ]);
    expect(stappen(regels, feiten(meldingen))).toEqual([
      '3 meldingen over deze aanbieder van 1 juli 2025 tot en met 30 juni 2026; vanaf 3 is het een patroon.',
    ]);
  });

  it('is er geen als een ervan een dag te vroeg kwam', () => {
    const meldingen = [melding('2026-06-30'), melding('2026-06-30'), melding('2025-06-30')];
    expect(zoekPatronen(regels, feiten(meldingen))).toEqual([]);
  });

  it('telt niet opnieuw wat in een afgesloten patroon stond', () => {
    const meldingen = [melding('2026-06-30'), melding('2026-06-01'), melding('2026-05-01')];
    const afgedaan = new Map([['aantal', new Set([meldingen[2]?.id ?? ''])]]);
    expect(zoekPatronen(regels, feiten(meldingen, { afgedaan }))).toEqual([]);
    const nieuwe = [melding('2026-06-30'), ...meldingen];
    expect(zoekPatronen(regels, feiten(nieuwe, { afgedaan }))).toMatchObject([{ waarde: 3 }]);
  });

  it('doet niets als de regel uit staat', () => {
    expect(
      zoekPatronen(UIT, feiten(['2026-06-30', '2026-06-29', '2026-06-28'].map((op) => melding(op)))),
    ).toEqual([]);
  });
});

describe('twee van een soort op een locatie', () => {
  const regels = { ...UIT, zelfdeSoortOpLocatie: { aantal: 2, maanden: 12 } };
  const op = '2026-05-01';

  it('is per locatie en per soort een eigen patroon', () => {
    const meldingen = [
      ...[melding(op, { locatieId: 'a' }), melding(op, { locatieId: 'a' })],
      ...[melding(op, { locatieId: 'b', soort: 'klacht' }), melding(op, { locatieId: 'b', soort: 'klacht' })],
    ];
    expect(zoekPatronen(regels, feiten(meldingen))).toMatchObject([
      { sleutel: 'zelfdeSoortOpLocatie:a:signaal', locatieId: 'a', soort: 'signaal', waarde: 2 },
      { sleutel: 'zelfdeSoortOpLocatie:b:klacht', locatieId: 'b', soort: 'klacht', waarde: 2 },
    ]);
  });

  it.each([
    ['twee locaties', [melding(op, { locatieId: 'a' }), melding(op, { locatieId: 'b' })]],
    ['twee soorten', [melding(op, { locatieId: 'a' }), melding(op, { locatieId: 'a', soort: 'klacht' })]],
    ['geen locatie', [melding(op), melding(op)]],
  ])('is er geen bij %s', (_, meldingen) => {
    expect(zoekPatronen(regels, feiten(meldingen))).toEqual([]);
  });
});

describe('de zwaarte samen', () => {
  const regels = { ...UIT, zwaarte: { punten: 6, maanden: 12 } };
  const met = (...kleuren: Patroonmelding['kleur'][]) =>
    feiten(kleuren.map((kleur) => melding('2026-05-01', { kleur })));

  it('telt groen 1, oranje 2 en rood 4', () => {
    expect(zoekPatronen(regels, met('rood', 'oranje'))).toMatchObject([{ waarde: 6, drempel: 6 }]);
    expect(stappen(regels, met('rood', 'oranje', 'groen'))).toEqual([
      '1 keer rood (4 punten per keer), 1 keer oranje (2 punten per keer), 1 keer groen (1 punt per keer) van 1 juli 2025 tot en met 30 juni 2026: samen 7 punten; vanaf 6 is het een patroon.',
    ]);
    expect(zoekPatronen(regels, met('rood', 'groen'))).toEqual([]);
  });

  it('telt een calamiteit als rood, en wat nog niet is gewogen niet', () => {
    const calamiteit = melding('2026-05-01', { soort: 'calamiteit' });
    const oranje = melding('2026-05-01', { kleur: 'oranje' });
    const ongewogen = melding('2026-05-01');
    expect(zoekPatronen(regels, feiten([calamiteit, oranje, ongewogen]))).toMatchObject([
      { waarde: 6, meldingIds: [calamiteit.id, oranje.id] },
    ]);
  });
});

describe('een stijging', () => {
  const regels = { ...UIT, stijging: { factor: 2, aantal: 3, maanden: 6 } };
  const nu = (keer: number) => Array.from({ length: keer }, () => melding('2026-03-01'));
  const toen = (keer: number) => Array.from({ length: keer }, () => melding('2025-12-31'));

  it('is een patroon vanaf twee keer zoveel als in het half jaar ervoor', () => {
    expect(zoekPatronen(regels, feiten([...nu(4), ...toen(2)]))).toMatchObject([
      { regel: 'stijging', waarde: 2, drempel: 2, van: '2026-01-01', tot: '2026-06-30' },
    ]);
  });

  it('kijkt naar de grootte als die van toen en nu bekend is', () => {
    const meldingen = [...nu(4), ...toen(2)];
    const gegroeid = { clienten: { nu: 400, toen: 100 } };
    expect(zoekPatronen(regels, feiten(meldingen, gegroeid))).toEqual([]);
    const gekrompen = { clienten: { nu: 50, toen: 100 } };
    expect(zoekPatronen(regels, feiten(meldingen, gekrompen))).toMatchObject([{ waarde: 4 }]);
  });

  it('zegt het als alleen de aantallen te vergelijken zijn', () => {
    expect(stappen(regels, feiten([...nu(4), ...toen(2)], { clienten: { nu: 50, toen: null } }))[1]).toMatch(
      /niet allebei bekend/,
    );
  });

  it.each([
    ['van niets naar iets', 5, 0],
    ['met te weinig meldingen', 2, 1],
    ['net geen twee keer zoveel', 3, 2],
  ])('is er geen %s', (_, nuKeer, toenKeer) => {
    expect(zoekPatronen(regels, feiten([...nu(nuKeer), ...toen(toenKeer)]))).toEqual([]);
  });
});
