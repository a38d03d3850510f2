import type { Eenheid } from './eenheid';
import { isStil } from './leg-vast';
import type { Pakketclient } from './pakketclient';

/** Serialisation failure and deadlock: PostgreSQL asks to do the whole transaction again. */
const HERHAALBAAR = new Set(['40001', '40P01']);
/** In a transaction that is over, a statement is refused; one that was to be prepared before is not known. */
const TRANSACTIE_VOORBIJ = new Set(['25P02', '26000']);

/** Keeps what was sent until the commit; its failure is told there. */
export function houdVast(eenheid: Eenheid, antwoord: Promise<unknown>): void {
  antwoord.catch(() => undefined);
  eenheid.onderweg.push(antwoord);
}

export const mislukt = (uitkomsten: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  uitkomsten.flatMap((uitkomst) => (uitkomst.status === 'rejected' ? [uitkomst.reason as unknown] : []));

/** A statement after one that failed unseen says only that the transaction is over: the first error says why. */
export async function oorzaak(eenheid: Eenheid, fout: unknown): Promise<unknown> {
  if (!TRANSACTIE_VOORBIJ.has(sqlstate(fout))) return fout;
  return mislukt(await Promise.allSettled(eenheid.onderweg))[0] ?? fout;
}

/**
 * Undoes the work. A connection that is silent, or whose rollback fails, is in an unknown state: broken off, so that
 * the pool drops it.
 * @returns whether it was lost
 */
export async function draaiTerug(client: Pakketclient, fout: unknown): Promise<boolean> {
  const verloren =
    isStil(fout) ||
    (await client.query('ROLLBACK').then(
      () => false,
      () => true,
    ));
  if (verloren) client.verbreek();
  return verloren;
}

export const isHerhaalbaar = (fout: unknown): boolean => HERHAALBAAR.has(sqlstate(fout));

/** The code of an error of the database, also where TypeORM wrapped it. */
function sqlstate(fout: unknown): string {
  const { code, driverError } = (fout ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  return String(driverError?.code ?? code);
}
