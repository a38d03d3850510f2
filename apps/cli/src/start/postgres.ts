import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Startfout } from './fout';
import { bepaalPlaats, type Plaats } from './plaats';
import { vrijePoort } from './poorten';
import { beeindig, leeft, opdrachtregel, totdat } from './processen';

/** The superuser of the embedded cluster. Only the launcher and the test harness know its password. */
export const CLUSTERBEHEERDER = 'navolgbaar';

export interface PostgresOpties {
  /** The data folder; the cluster itself may end up elsewhere, see `bepaalPlaats`. */
  readonly datamap: string;
  readonly wachtwoord: string;
  /** False for tests: no fsync, and the folder may be in /tmp. */
  readonly blijvend: boolean;
  /** Always this port, for a server that comes back where it was; without it a free one is found. */
  readonly poort?: number;
}

export interface DraaiendePostgres {
  readonly pid: number;
  readonly poort: number;
  /** The folder of the cluster, with the log `postgres.log`. */
  readonly map: string;
  /** URL of the superuser, on database `postgres`. */
  readonly url: string;
  /** Resolves when the server has ended, asked or not. */
  readonly afgelopen: Promise<void>;
  stop(): Promise<void>;
}

// A fast stop first: it ends sessions and writes a checkpoint. SIGQUIT leaves recovery to the next start.
const STOPSTAPPEN = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
] as const;

const GEDEELD = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '1GB',
  max_wal_size: '1GB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %d ',
} as const;
const VLUCHTIG = {
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '250',
} as const;

const OMGEVING = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' } as NodeJS.ProcessEnv;

function alsGebruiker({ gebruiker, map }: Plaats) {
  return { ...(gebruiker && { uid: gebruiker.uid, gid: gebruiker.gid }), cwd: map, env: OMGEVING };
}

/** Makes a new cluster beside its place and moves it there whole, so that an interrupted initdb leaves nothing half. */
function maakCluster(plaats: Plaats, gegevens: string, { wachtwoord, blijvend }: PostgresOpties): void {
  const nieuw = `${gegevens}.nieuw`;
  const geheim = join(plaats.map, '.initdb-wachtwoord');
  rmSync(nieuw, { recursive: true, force: true });
  writeFileSync(geheim, `${wachtwoord}\n`, { mode: 0o600 });
  if (plaats.gebruiker) chownSync(geheim, plaats.gebruiker.uid, plaats.gebruiker.gid);
  // Without these LANG=C of a bare machine would give a cluster in SQL_ASCII.
  const vast = [
    `--pgdata=${nieuw}`,
    `--username=${CLUSTERBEHEERDER}`,
    '--auth=scram-sha-256',
    `--pwfile=${geheim}`,
  ];
  const initdb = (locale: string) =>
    spawnSync(
      plaats.binaries.initdb,
      [...vast, '--encoding=UTF8', `--locale=${locale}`, ...(blijvend ? [] : ['--no-sync'])],
      { ...alsGebruiker(plaats), encoding: 'utf8' },
    );
  let uitslag = initdb('C.UTF-8');
  // Some systems have no C.UTF-8 locale; C with encoding UTF8 stores the same and only folds case less well.
  if (uitslag.status !== 0) {
    rmSync(nieuw, { recursive: true, force: true });
    uitslag = initdb('C');
  }
  rmSync(geheim, { force: true });
  if (uitslag.status !== 0) {
    throw new Startfout(
      `De databank kon niet worden aangemaakt:\n${uitslag.stderr || String(uitslag.error ?? '')}`,
    );
  }
  renameSync(nieuw, gegevens);
}

/**
 * Stops a server that an earlier start left behind on this cluster, and removes a `postmaster.pid` whose process is
 * gone, a zombie, or by now another program.
 * @returns whether a running server was stopped.
 */
export async function stopWees(gegevens: string): Promise<boolean> {
  const bestand = join(gegevens, 'postmaster.pid');
  if (!existsSync(bestand)) return false;
  const pid = Number.parseInt(readFileSync(bestand, 'utf8'), 10);
  const vanOns = pid > 1 && leeft(pid) && opdrachtregel(pid).includes(gegevens);
  if (vanOns) await beeindig(pid, STOPSTAPPEN);
  rmSync(bestand, { force: true });
  return vanOns;
}

async function antwoordt(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (fout) {
    if ((fout as { code?: string }).code === '28P01') {
      throw new Startfout('Het bewaarde wachtwoord past niet bij de databank in de gegevensmap.');
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function laatsteRegels(bestand: string): string {
  return existsSync(bestand) ? readFileSync(bestand, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : '';
}

async function probeer(
  plaats: Plaats,
  gegevens: string,
  opties: PostgresOpties,
): Promise<DraaiendePostgres | string> {
  const poort = opties.poort ?? (await vrijePoort());
  const instellingen: Record<string, string> = {
    ...GEDEELD,
    ...(opties.blijvend ? {} : VLUCHTIG),
    port: String(poort),
  };
  const logbestand = join(plaats.map, 'postgres.log');
  const log = openSync(logbestand, 'w', 0o600);
  // Detached: a Ctrl-C reaches the whole process group and would kill the queries of a service that is just stopping.
  const kind = spawn(
    plaats.binaries.postgres,
    [
      '-D',
      gegevens,
      ...Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]),
    ],
    { ...alsGebruiker(plaats), detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let loopt = true;
  const afgelopen = new Promise<void>((klaar) => {
    const einde = () => ((loopt = false), klaar());
    kind.once('exit', einde).once('error', einde);
  });
  const url = `postgres://${CLUSTERBEHEERDER}:${encodeURIComponent(opties.wachtwoord)}@127.0.0.1:${poort}/postgres`;
  // Recovery after a crash may take a while.
  const gereed = await totdat(async () => !loopt || (await antwoordt(url)), 60_000);
  if (!gereed || !loopt || kind.pid === undefined) {
    kind.kill('SIGKILL');
    return laatsteRegels(logbestand);
  }
  const pid = kind.pid;
  const stop = async () => {
    if (loopt) await beeindig(pid, STOPSTAPPEN);
    await afgelopen;
  };
  return { pid, poort, map: plaats.map, url, afgelopen, stop };
}

/**
 * Starts the embedded PostgreSQL on 127.0.0.1 and a free port, and makes its cluster first when there is none.
 * @throws Startfout when it does not come up, with the last lines of its log.
 */
export async function startPostgres(opties: PostgresOpties): Promise<DraaiendePostgres> {
  const plaats = bepaalPlaats(opties.datamap, opties);
  const gegevens = join(plaats.map, 'gegevens');
  if (!existsSync(gegevens)) maakCluster(plaats, gegevens, opties);
  await stopWees(gegevens);
  const versie = readFileSync(join(gegevens, 'PG_VERSION'), 'utf8').trim();
  if (versie !== '18') {
    throw new Startfout(
      `De gegevensmap hoort bij PostgreSQL ${versie}; deze versie van Navolgbaar gebruikt PostgreSQL 18.`,
    );
  }
  let reden = '';
  // Another program may take the free port just before PostgreSQL does.
  for (let poging = 0; poging < 3; poging += 1) {
    const uitkomst = await probeer(plaats, gegevens, opties);
    if (typeof uitkomst !== 'string') return uitkomst;
    reden = uitkomst;
  }
  throw new Startfout(`PostgreSQL startte niet. Laatste regels van zijn logboek:\n${reden}`);
}
