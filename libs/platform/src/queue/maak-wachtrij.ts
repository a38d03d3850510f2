import type { Configuratie } from '@navolgbaar/platform/config';
import type { Logschrijver } from './foutdemper';
import type { Wachtrij } from './wachtrij';

/**
 * The queue of this installation: Redis where there is one, else BullMQ's own PostgreSQL backend. Loaded here and not
 * at the top, because the api imports this folder too and never needs BullMQ.
 * @throws when the queue is set up in a way that loses work
 */
export async function maakWachtrij(
  configuratie: Pick<Configuratie, 'redisUrl' | 'databaseTakenUrl' | 'modus'>,
  log: Logschrijver,
): Promise<Wachtrij> {
  const { BullWachtrij } = await import('./bull-wachtrij');
  const { redisUrl: url, databaseTakenUrl, modus } = configuratie;
  const achterkant = url
    ? new (await import('./redis-achterkant')).RedisAchterkant({ url, streng: modus === 'productie' }, log)
    : new (await import('./postgres-achterkant')).PostgresAchterkant(databaseTakenUrl, log);
  const wachtrij = new BullWachtrij(achterkant, log);
  try {
    await wachtrij.open();
  } catch (fout) {
    await wachtrij.sluit(0);
    throw fout;
  }
  return wachtrij;
}
