import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { totdat } from '../../apps/cli/src/start/processen';
import type { Huis } from './huis';
import { midden } from './termijnen';

/** A step of the watch at which it can be held: by a lock on a table, or after a method of `BewaakTermijnen`. */
export interface Stap {
  readonly naam: string;
  readonly houd:
    | { readonly tabel: string; readonly slot: 'SHARE' | 'EXCLUSIVE' }
    | { readonly na: 'behandel' | 'vanMijlpalen' };
}

const op = (naam: string, tabel: string, slot: 'SHARE' | 'EXCLUSIVE' = 'SHARE'): Stap => ({
  naam,
  houd: { tabel, slot },
});

export const BRIEVEN = op('voor de brieven', 'bericht.berichten');

export const NA_VASTLEGGEN: Stap = {
  naam: 'na het vastleggen, voor de volgende partij',
  houd: { na: 'behandel' },
};

/** What a round of the sweeper does, in order. */
export const STAPPEN: readonly Stap[] = [
  op('voor het nemen van de termijnen', 'termijn.termijnen', 'EXCLUSIVE'),
  op('na het nemen, voor het feit', 'termijn.termijnen'),
  BRIEVEN,
  op('na de brieven, voor de markering', 'termijn.mijlpalen'),
  op('na de markering, bij het vastleggen', 'audit.regels'),
  NA_VASTLEGGEN,
];

/** What an alarm does besides: a job of the queue, that is not acknowledged when its worker dies. */
export const WEKSTAPPEN: readonly Stap[] = [
  BRIEVEN,
  { naam: 'na het vastleggen, voor het afmelden bij de wachtrij', houd: { na: 'vanMijlpalen' } },
];

export interface Greep {
  /** Waits until a worker stands at the step. */
  readonly bereikt: () => Promise<boolean>;
  readonly laatLos: () => Promise<void>;
}

const bestandVan = (huis: Huis) => join(huis.map, 'stil');

/** What a worker needs in its environment to be held at the step. */
export const omgevingVan = (huis: Huis, { houd }: Stap): NodeJS.ProcessEnv =>
  'na' in houd ? { NAV_PROEF_STIL: `${houd.na}:${bestandVan(huis)}` } : {};

/** Holds the next worker that comes to the step. */
export async function grijp(huis: Huis, { houd }: Stap): Promise<Greep> {
  if ('tabel' in houd) {
    const laatLos = await huis.houdTegen(houd.tabel, houd.slot);
    return { bereikt: () => midden(huis, houd.tabel), laatLos };
  }
  const bestand = bestandVan(huis);
  writeFileSync(bestand, '');
  return {
    bereikt: () => totdat(() => readFileSync(bestand, 'utf8') !== '', 30_000, 10),
    laatLos: async () => rmSync(bestand),
  };
}
