import { jest } from '@jest/globals';
import { Termijnpost } from '../../../libs/termijn/src/application/bewaak-termijnen/termijnpost';
import type { KomendeWekker } from '../../../libs/termijn/src/application/queries/komende-wekkers';
import { eenOpdracht, maakOpstelling } from './opstelling';

jest.setTimeout(120_000);

let o: Awaited<ReturnType<typeof maakOpstelling>>;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.sluit());
beforeEach(async () => {
  await o.leeg();
  o.opDag('2026-03-02');
});
afterEach(() => jest.restoreAllMocks());

const begin = (anders = {}) => o.start.execute(o.toezicht(), eenOpdracht(o, anders));

describe('Per honderd', () => {
  const AANTAL = 120;

  it('doet wat er van één organisatie te doen is in weinig transacties', async () => {
    for (let n = 0; n < AANTAL; n += 1) await begin();
    o.opDag('2026-03-30');
    const run = jest.spyOn(o.uow, 'run');
    await expect(o.bewaak.execute()).resolves.toMatchObject({ verzonden: 2 * AANTAL, bezet: 0 });
    // Letters are made inside: those calls name a unit of work that was there. 240 milestones are three batches.
    expect(new Set(run.mock.calls.map(([actor]) => actor)).size).toBe(3);
    await expect(
      o.sql('SELECT DISTINCT xmin::text FROM termijn.mijlpalen WHERE status = $1', ['verzonden']),
    ).resolves.toHaveLength(3);
  });

  it('laat één termijn die niet lukt de andere niet meenemen, en neemt haar de volgende ronde weer', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 10; n += 1) ids.push((await begin()).id);
    o.opDag('2026-03-30');
    const echt = o.post.bezorg.bind(o.post);
    jest.spyOn(o.post, 'bezorg').mockImplementation(async (...alles: Parameters<Termijnpost['bezorg']>) => {
      if (alles[1].id === ids[4]) throw new Error('kapot');
      return echt(...alles);
    });
    const fout: unknown = await o.bewaak.execute().catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(AggregateError);
    expect((fout as AggregateError).errors).toHaveLength(1);
    await expect(o.brieven()).resolves.toHaveLength(18);
    jest.restoreAllMocks();
    await expect(o.bewaak.execute()).resolves.toMatchObject({ verzonden: 2 });
    await expect(o.brieven()).resolves.toHaveLength(20);
  });
});

describe('Wekkers', () => {
  const wekkers = async () => {
    const gezet: KomendeWekker[] = [];
    for await (const partij of o.wekkers.execute()) gezet.push(...partij);
    return gezet;
  };
  const uren = async () => (await wekkers()).map(({ overMs }) => overMs / 3_600_000);

  it('worden gezet voor de komende 48 uur, op acht uur in Amsterdam, ook over de nacht waarin de klok verspringt', async () => {
    await begin(); // the first reminders on Monday 30 March, the clock goes forward on Sunday 29
    o.opDag('2026-03-27', '08:00');
    await expect(uren()).resolves.toEqual([]);
    o.opDag('2026-03-28', '12:00');
    await expect(uren()).resolves.toEqual([43, 43]);
    o.opDag('2026-03-29', '12:00');
    await expect(uren()).resolves.toEqual([20, 20]);
    o.opDag('2026-03-30', '08:00');
    await expect(uren()).resolves.toEqual([]);
  });

  it('tellen ook in het najaar de uren van de klok aan de muur', async () => {
    // Six weeks from 28 September end on Monday 9 November; 14 days before that is Monday 26 October.
    o.opDag('2026-09-28');
    await begin({ start: '2026-09-28' });
    o.opDag('2026-10-24', '12:00');
    await expect(uren()).resolves.toEqual([45, 45]);
  });

  it('doen hun werk één keer; te vroeg, van een oude versie en een tweede keer doen zij niets', async () => {
    const { id } = await begin();
    o.opDag('2026-03-29', '12:00');
    const [een, twee] = await wekkers();
    await expect(o.bewaak.vanMijlpalen([een!])).resolves.toMatchObject({ verzonden: 0 });
    o.opDag('2026-03-30', '07:59');
    await expect(o.bewaak.vanMijlpalen([een!])).resolves.toMatchObject({ verzonden: 0 });
    o.opDag('2026-03-30', '08:00');
    await expect(o.bewaak.vanMijlpalen([{ ...een!, versie: 2 }])).resolves.toMatchObject({ verzonden: 0 });
    await expect(o.bewaak.vanMijlpalen([{ ...een!, organisatieId: o.organisatieB }])).resolves.toMatchObject({
      verzonden: 0,
    });
    await expect(o.brieven()).resolves.toEqual([]);
    await Promise.all([o.bewaak.vanMijlpalen([een!]), o.tweede.bewaak.vanMijlpalen([twee!])]);
    await o.bewaak.vanMijlpalen([een!]);
    await expect(o.brieven()).resolves.toHaveLength(2);
    o.opDag('2026-04-01', '09:00');
    const [oud] = await wekkers();
    await o.verleng.execute(o.toezicht(), { termijnId: id, versie: 1, duur: 'P2W', reden: 'Uitstel.' });
    await o.sql('TRUNCATE bericht.berichten, bericht.bezorgingen');
    o.opDag('2026-04-14', '09:00'); // 14 days before the new last day: only an alarm of version 2 counts
    await expect(o.bewaak.vanMijlpalen([oud!])).resolves.toMatchObject({ verzonden: 0 });
    await expect(o.brieven()).resolves.toEqual([]);
  });
});
