import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Startfout } from './fout';
import { beeindig } from './processen';

/** A process of the application under the launcher. */
export interface Kind {
  readonly naam: string;
  readonly pid: number;
  readonly logbestand: string;
  /** Resolves when it has ended, asked or not, with a word on how. */
  readonly afgelopen: Promise<string>;
  stop(): Promise<void>;
}

export interface Kindopties {
  readonly naam: string;
  /** Main file below `dist/`. */
  readonly ingang: string;
  readonly omgeving: NodeJS.ProcessEnv;
  readonly logbestand: string;
  /** Limit of the old generation in MB. */
  readonly geheugen: number;
}

// A service gets thirty seconds to finish its requests.
const STOPSTAPPEN = [
  ['SIGTERM', 33_000],
  ['SIGKILL', 5_000],
] as const;
const GEHEUGENVLAGGEN = [
  // Young objects get half the default room: with more the api stands above its 250 MB before anybody asks anything.
  '--max-semi-space-size=8',
  // On two busy cores the helpers of a collection wait until PostgreSQL gives way, and the process waits for them:
  // measured as a third of its time.
  '--no-parallel-scavenge',
];
const MAX_LOG = 20 * 1024 * 1024;

const dist = new URL('../../../../', import.meta.url);

/**
 * Starts a process of the application, in a process group of its own: a Ctrl-C reaches the launcher only, which then
 * stops everything in order.
 * @throws Startfout when it was not built.
 */
export function startKind({ naam, ingang, omgeving, logbestand, geheugen }: Kindopties): Kind {
  const bestand = fileURLToPath(new URL(ingang, dist));
  if (!existsSync(bestand)) throw new Startfout(`${naam} is niet gebouwd: ${bestand} ontbreekt.`);
  const teGroot = existsSync(logbestand) && statSync(logbestand).size > MAX_LOG;
  const log = openSync(logbestand, teGroot ? 'w' : 'a', 0o600);
  const proces = spawn(
    process.execPath,
    [
      `--max-old-space-size=${geheugen}`,
      ...GEHEUGENVLAGGEN,
      '--enable-source-maps',
      '--import',
      new URL('./kind.js', import.meta.url).href,
      bestand,
    ],
    {
      cwd: fileURLToPath(new URL('..', dist)),
      env: omgeving,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    },
  );
  closeSync(log);
  const afgelopen = new Promise<string>((klaar) => {
    proces.once('exit', (code, signaal) => klaar(signaal ? `signaal ${signaal}` : `code ${code}`));
    proces.once('error', (fout) => klaar(fout.message));
  });
  const { pid } = proces;
  if (pid === undefined) throw new Startfout(`${naam} kon niet worden gestart.`);
  const stop = async () => {
    if (proces.exitCode === null && proces.signalCode === null) await beeindig(pid, STOPSTAPPEN);
    await afgelopen;
  };
  return { naam, pid, logbestand, afgelopen, stop };
}

/** The last lines of a log, for the person who must find out why. */
export function staart(logbestand: string, regels = 15): string {
  return existsSync(logbestand)
    ? readFileSync(logbestand, 'utf8').trimEnd().split('\n').slice(-regels).join('\n')
    : '';
}
