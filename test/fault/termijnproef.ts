import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { maakDatabank } from '../harnas/databank';
import { meldCijfers } from './controle';
import { Huis, type Proces } from './huis';
import { EigenRedis, nieuweMap } from './servers';
import { type Dagen, maakTermijnen, type Uitkomst } from './termijnen';

export const PER_PARTIJ = 150;
export const GOED: Uitkomst = { verloren: 0, dubbel: 0, vroeg: 0 };
/** Friday was the last day; the letter is due on Monday, after the clock went forward. */
export const DAGEN: Dagen = ['2026-03-27', '2026-03-30'];
export const MAANDAG = '2026-03-30T09:00:00+02:00';
/** The first round of the sweep is before the letters are due, and the second after it: in between there are alarms only. */
export const VLAK_VOOR_ACHT = '2026-03-30T07:59:45+02:00';

export type Wacht = 'markering' | 'veger' | 'dagcontrole' | 'wandklok';

/** The environment of a worker that thinks it is a certain moment, with at most one guard taken away. */
export function proefwerker(klok: string, zonder?: Wacht): NodeJS.ProcessEnv {
  const inhaak = pathToFileURL(join(process.cwd(), 'test/fault/proefwerker.mjs')).href;
  return {
    NODE_OPTIONS: `--import ${inhaak}`,
    NAV_PROEF_KLOK: klok,
    NAV_PROEF_ZONDER: zonder ?? '',
  };
}

export interface Proefopties {
  readonly klok?: string;
  readonly zonder?: Wacht | undefined;
  readonly redisUrl?: string;
  readonly dagen?: Dagen;
}

/** A house with terms that pass on one day; its worker is not started yet. */
export async function metHuis<T>(
  { klok = MAANDAG, zonder, redisUrl, dagen = DAGEN }: Proefopties,
  proef: (huis: Huis) => Promise<T>,
): Promise<T> {
  const map = nieuweMap();
  const databank = await maakDatabank();
  const werker = proefwerker(klok, zonder);
  const huis = await Huis.maak({ map, ...databank, werker, ...(redisUrl ? { redisUrl } : {}) });
  try {
    await maakTermijnen(huis, PER_PARTIJ, dagen, new Date(klok));
    return await proef(huis);
  } finally {
    await huis.sluit();
    await databank.sluit();
    rmSync(map, { recursive: true, force: true });
  }
}

/** As `metHuis`, with its alarms in a Redis of its own. */
export async function metHuisEnRedis<T>(
  opties: Proefopties,
  proef: (huis: Huis, redis: EigenRedis) => Promise<T>,
): Promise<T> {
  const map = nieuweMap();
  const redis = await EigenRedis.maak(map);
  try {
    return await metHuis({ ...opties, redisUrl: redis.url }, (huis) => proef(huis, redis));
  } finally {
    await redis.dood();
    rmSync(map, { recursive: true, force: true });
  }
}

export interface Werkeropties {
  readonly klok: string;
  readonly zonder?: Wacht | undefined;
  /** How far its clock jumps at a SIGWINCH, and back at the next. */
  readonly sprongMs?: number;
}

/** Starts a worker whose clock says this moment now, and stops it after the work. */
export async function metWerkerOp<T>(
  huis: Huis,
  { klok, zonder, sprongMs }: Werkeropties,
  werk: (worker: Proces, nu: () => Date) => Promise<T>,
): Promise<T> {
  const worker = huis.nogEenWerker(`klok-${klok.replace(/\W/g, '')}`, {
    ...proefwerker(klok, zonder),
    ...(sprongMs ? { NAV_PROEF_SPRONG: String(sprongMs) } : {}),
  });
  const verzet = Date.parse(klok) - Date.now();
  await worker.start();
  try {
    return await werk(worker, () => new Date(Date.now() + verzet));
  } finally {
    await worker.stop();
  }
}

/** How a guard that was taken away is named in the figures. */
export const zonderNaam = (zonder?: Wacht): string => (zonder ? `, zonder ${zonder}` : '');

export function meld(naam: string, uitkomst: Uitkomst, meer: Record<string, number> = {}): Uitkomst {
  meldCijfers(`termijnwacht: ${naam}`, { 'feiten en brieven': 4 * PER_PARTIJ, ...uitkomst, ...meer });
  return uitkomst;
}
