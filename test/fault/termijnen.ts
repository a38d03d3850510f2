import { expect } from '@jest/globals';
import { totdat } from '../../apps/cli/src/start/processen';
import { SLEUTELVOORVOEGSEL } from '../../libs/platform/src/queue/redis-achterkant';
import { maakTermijnrijen } from '../harnas/termijnrijen';
import type { Huis } from './huis';
import type { EigenRedis } from './servers';

const MIJLPALEN = `
  INSERT INTO termijn.mijlpalen (organisatie_id, id, termijn_id, versie, soort, op, ontvanger, object_id)
  SELECT organisatie_id, gen_random_uuid(), id, 1, 'verstreken', m.op, m.ontvanger, object_id
    FROM termijn.termijnen, (VALUES ($1::date + 1, 'dossier'), ($2::date, 'behandelaar')) AS m(op, ontvanger)
   WHERE definitie_code = 'PROEF'
     AND NOT EXISTS (SELECT 1 FROM termijn.mijlpalen al WHERE al.termijn_id = termijnen.id)`;

/** The last day, and the day of the letter. */
export type Dagen = readonly [uiterlijk: string, briefOp: string];

/** Terms of both organisations that pass on one day: of each the fact the day after, and a letter on its day. */
export async function maakTermijnen(
  huis: Huis,
  perPartij: number,
  [uiterlijk, briefOp]: Dagen,
  gemaakt: Date,
): Promise<void> {
  await maakTermijnrijen((tekst, waarden) => huis.sql(tekst, waarden), perPartij, uiterlijk, gemaakt);
  await huis.sql(MIJLPALEN, [uiterlijk, briefOp]);
}

export interface Uitkomst {
  readonly verloren: number;
  readonly dubbel: number;
  readonly vroeg: number;
}

// The letters have a unique key and cannot be twice there, so the acts are counted: their lines in the audit trail.
const STAND = `
  WITH gedaan AS (
    SELECT t.uiterlijk <= $1 AS nu,
      (SELECT count(*) FROM audit.regels r WHERE r.organisatie_id = t.organisatie_id AND r.object_id = t.id::text
          AND r.handeling = 'termijn:verstreken') AS brief,
      (SELECT count(*) FROM bericht.berichten b WHERE b.organisatie_id = t.organisatie_id
          AND b.object_id = t.object_id) AS bericht,
      (SELECT count(*) FROM outbox.gebeurtenissen g WHERE g.organisatie_id = t.organisatie_id
          AND g.aggregaat_id = t.id AND g.type = 'TermijnVerstreken') AS feit
      FROM termijn.termijnen t WHERE t.definitie_code = 'PROEF')
  SELECT
    (SELECT sum((brief = 0 OR bericht = 0)::int + (feit = 0)::int) FROM gedaan WHERE nu)::int AS verloren,
    (SELECT sum(greatest(brief - 1, 0) + greatest(bericht - 1, 0) + greatest(feit - 1, 0)) FROM gedaan)::int AS dubbel,
    ((SELECT count(*) FROM termijn.mijlpalen WHERE afgehandeld_op <
       (op + CASE ontvanger WHEN 'dossier' THEN time '00:00' ELSE time '08:00' END) AT TIME ZONE 'Europe/Amsterdam')
    + (SELECT count(*) FROM bericht.berichten b JOIN termijn.mijlpalen m ON m.object_id = b.object_id
        WHERE m.ontvanger <> 'dossier'
          AND b.aangemaakt_op < (m.op + time '08:00') AT TIME ZONE 'Europe/Amsterdam'))::int AS vroeg`;

/** @param totEnMet the last day of the terms that should be done by now */
export async function stand(huis: Huis, totEnMet = 'infinity'): Promise<Uitkomst> {
  const [rij] = await huis.sql<{ verloren: number; dubbel: number; vroeg: number }>(STAND, [totEnMet]);
  return rij ?? { verloren: -1, dubbel: -1, vroeg: -1 };
}

/** Waits until nothing is lost. @returns the outcome, also when it does not get there */
export async function wachtOpAlles(huis: Huis, ms = 60_000): Promise<Uitkomst> {
  await totdat(async () => (await stand(huis)).verloren === 0, ms, 250);
  return stand(huis);
}

/** Started this long before eight, a worker sweeps right away and again at a quarter past: what comes before is an alarm's. */
const VOOR_DE_VEGER_S = 15;
const BRIEVEN = `
  WITH brief AS (
    SELECT extract(epoch FROM m.afgehandeld_op
             - greatest(t.aangemaakt_op, (m.op + time '08:00') AT TIME ZONE 'Europe/Amsterdam'))::float8 AS laat
      FROM termijn.mijlpalen m JOIN termijn.termijnen t ON t.organisatie_id = m.organisatie_id AND t.id = m.termijn_id
     WHERE t.definitie_code = 'PROEF' AND m.ontvanger <> 'dossier' AND t.uiterlijk = $1)
  SELECT max(laat) AS laatste, count(*) FILTER (WHERE laat < $2)::int AS gewekt FROM brief`;

/** When the letters of the terms of one day came, by the clock of the worker. */
export interface Brieven {
  /** Seconds that the last came after it was due. */
  readonly laatste: number;
  /** How many came before the sweep could send them. */
  readonly gewekt: number;
}

export async function brieven(huis: Huis, uiterlijk: string): Promise<Brieven> {
  const [rij] = await huis.sql<{ laatste: number | null; gewekt: number }>(BRIEVEN, [
    uiterlijk,
    VOOR_DE_VEGER_S,
  ]);
  return { laatste: rij?.laatste ?? -1, gewekt: rij?.gewekt ?? -1 };
}

const GEPLAND = `
  SELECT format('mijlpaal-%s-v%s', m.id, m.versie) AS wekker
    FROM termijn.mijlpalen m JOIN termijn.termijnen t ON t.organisatie_id = m.organisatie_id AND t.id = m.termijn_id
   WHERE t.definitie_code = 'PROEF' AND m.status = 'gepland'
     AND (m.op + CASE m.ontvanger WHEN 'dossier' THEN time '00:00' ELSE time '08:00' END)
       AT TIME ZONE 'Europe/Amsterdam' > $1`;

/** How many of the milestones that are still to come have no alarm in Redis. */
async function zonderWekker(huis: Huis, redis: EigenRedis, nu: Date): Promise<number> {
  const gezet = await redis.vraag<string[]>('ZRANGE', `${SLEUTELVOORVOEGSEL}:wekkers:delayed`, '0', '-1');
  const wekkers = new Set(gezet);
  return (await huis.sql<{ wekker: string }>(GEPLAND, [nu])).filter(({ wekker }) => !wekkers.has(wekker))
    .length;
}

/** Waits until everything that is still to come has its alarm. @returns how many seconds that took */
export async function wachtOpWekkers(huis: Huis, redis: EigenRedis, nu: Date, ms: number): Promise<number> {
  const begin = performance.now();
  expect(await totdat(async () => (await zonderWekker(huis, redis, nu)) === 0, ms, 250)).toBe(true);
  return (performance.now() - begin) / 1_000;
}

// Somebody waits for the table, and (unless it is the one that is taken first) has terms in hand.
const WACHTEND = `
  SELECT count(*)::int AS n FROM pg_locks w
   WHERE NOT w.granted AND w.relation = $1::regclass
     AND (w.relation = 'termijn.termijnen'::regclass
       OR EXISTS (SELECT 1 FROM pg_locks h WHERE h.granted AND h.pid = w.pid AND h.relation = 'termijn.termijnen'::regclass))`;

/** Waits until a worker waits for the table that is held: it is in the middle of a batch. */
export function midden(huis: Huis, tabel = 'bericht.berichten'): Promise<boolean> {
  return totdat(async () => (await huis.sql<{ n: number }>(WACHTEND, [tabel]))[0]?.n !== 0, 30_000, 10);
}
