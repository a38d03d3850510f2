import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { totdat } from '../../apps/cli/src/start/processen';
import { maakTermijnrijen } from '../harnas/termijnrijen';
import type { Huis } from './huis';

export type Wacht = 'markering' | 'veger' | 'dagcontrole';

/** The environment of a worker that thinks it is a certain moment, with at most one guard taken away. */
export function proefwerker(klok: string, zonder?: Wacht): NodeJS.ProcessEnv {
  const inhaak = pathToFileURL(join(process.cwd(), 'test/fault/proefwerker.mjs')).href;
  return {
    NODE_OPTIONS: `--import ${inhaak}`,
    NAV_PROEF_KLOK: klok,
    NAV_PROEF_ZONDER: zonder ?? '',
  };
}

const MIJLPALEN = `
  INSERT INTO termijn.mijlpalen (organisatie_id, id, termijn_id, versie, soort, op, ontvanger, object_id)
  SELECT organisatie_id, gen_random_uuid(), id, 1, 'verstreken', m.op, m.ontvanger, object_id
    FROM termijn.termijnen, (VALUES ($1::date + 1, 'dossier'), ($2::date, 'behandelaar')) AS m(op, ontvanger)
  ON CONFLICT DO NOTHING`;

/** Terms of both organisations that pass on one day: of each the fact the day after, and a letter on `briefOp`. */
export async function maakTermijnen(
  huis: Huis,
  perPartij: number,
  uiterlijk: string,
  briefOp: string,
): Promise<void> {
  await maakTermijnrijen((tekst, waarden) => huis.sql(tekst, waarden), perPartij, uiterlijk);
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
    SELECT t.id,
      (SELECT count(*) FROM audit.regels r WHERE r.organisatie_id = t.organisatie_id AND r.object_id = t.id::text
          AND r.handeling = 'termijn:verstreken') AS brief,
      (SELECT count(*) FROM bericht.berichten b WHERE b.organisatie_id = t.organisatie_id
          AND b.object_id = t.object_id) AS bericht,
      (SELECT count(*) FROM outbox.gebeurtenissen g WHERE g.organisatie_id = t.organisatie_id
          AND g.aggregaat_id = t.id AND g.type = 'TermijnVerstreken') AS feit
      FROM termijn.termijnen t)
  SELECT
    (SELECT sum((brief = 0 OR bericht = 0)::int + (feit = 0)::int) FROM gedaan)::int AS verloren,
    (SELECT sum(greatest(brief - 1, 0) + greatest(bericht - 1, 0) + greatest(feit - 1, 0)) FROM gedaan)::int AS dubbel,
    ((SELECT count(*) FROM termijn.mijlpalen WHERE afgehandeld_op <
       (op + CASE ontvanger WHEN 'dossier' THEN time '00:00' ELSE time '08:00' END) AT TIME ZONE 'Europe/Amsterdam')
    + (SELECT count(*) FROM bericht.berichten b JOIN termijn.mijlpalen m ON m.object_id = b.object_id
        WHERE m.ontvanger <> 'dossier'
          AND b.aangemaakt_op < (m.op + time '08:00') AT TIME ZONE 'Europe/Amsterdam'))::int AS vroeg`;

export async function stand(huis: Huis): Promise<Uitkomst> {
  const [rij] = await huis.sql<{ verloren: number; dubbel: number; vroeg: number }>(STAND);
  return rij ?? { verloren: -1, dubbel: -1, vroeg: -1 };
}

/** Waits until nothing is lost. @returns the outcome, also when it does not get there */
export async function wachtOpAlles(huis: Huis, ms = 60_000): Promise<Uitkomst> {
  await totdat(async () => (await stand(huis)).verloren === 0, ms, 250);
  return stand(huis);
}

/** Waits until a worker waits for the table that is held: it is in the middle of a batch. */
export function midden(huis: Huis, keer = 1): Promise<boolean> {
  return totdat(
    async () => {
      const [rij] = await huis.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND relation = 'bericht.berichten'::regclass`,
      );
      return (rij?.n ?? 0) >= keer;
    },
    20_000,
    10,
  );
}
