import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leeft, totdat } from '../../apps/cli/src/start/processen';
import type { Slotinhoud } from '../../apps/cli/src/start/slot';

/** A launcher as a child process, as a person starts it, on a data folder of the test. */
export interface Lanceerder {
  readonly pid: number;
  readonly uitvoer: () => string;
  /** What the launcher wrote down about itself; null when there is no lock. */
  readonly slot: () => Slotinhoud | null;
  /** Waits until a text was printed; fails with the output when it ends first or takes longer than 60 s. */
  wachtOp(tekst: string): Promise<void>;
  /** Sends a signal to the launcher, or to its whole process group as a terminal does, and gives the exit code. */
  stuur(signaal: NodeJS.Signals, opties?: { groep: boolean }): Promise<number | null>;
  readonly afgelopen: Promise<number | null>;
}

function kindVan(
  root: string,
  argumenten: readonly string[],
  omgeving: Record<string, string>,
): ChildProcess {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return spawn(process.execPath, [join(root, 'dist/apps/cli/src/main.js'), ...argumenten], {
    cwd: root,
    detached: true,
    env: { ...rest, ...omgeving },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Starts `start` from `dist`.
 * @param gegevensmap data folder
 * @param argumenten for instance `--alleen-databank`
 * @param root the checkout to start from
 */
export function lanceer(
  gegevensmap: string,
  argumenten: readonly string[] = [],
  { root = process.cwd(), omgeving = {} }: { root?: string; omgeving?: Record<string, string> } = {},
): Lanceerder {
  const kind = kindVan(root, ['start', ...argumenten], { ...omgeving, GEGEVENSMAP: gegevensmap });
  let uitvoer = '';
  kind.stdout?.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  kind.stderr?.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  const afgelopen = new Promise<number | null>((klaar) => kind.once('close', (code) => klaar(code)));
  const pid = kind.pid ?? 0;
  const slotbestand = join(gegevensmap, 'start.slot');
  return {
    pid,
    uitvoer: () => uitvoer,
    slot: () =>
      existsSync(slotbestand) ? (JSON.parse(readFileSync(slotbestand, 'utf8')) as Slotinhoud) : null,
    afgelopen,
    wachtOp: async (tekst) => {
      await totdat(() => uitvoer.includes(tekst) || !leeft(pid), 420_000);
      if (!uitvoer.includes(tekst)) throw new Error(`"${tekst}" bleef uit. Uitvoer:\n${uitvoer}`);
    },
    stuur: (signaal, { groep } = { groep: false }) => {
      process.kill(groep ? -pid : pid, signaal);
      return afgelopen;
    },
  };
}
