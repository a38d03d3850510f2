import { maakSleutelbestand } from '@navolgbaar/platform/versleuteling';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Kind, staart, startKind } from '../../apps/cli/src/start/kinderen';
import { vrijePoort } from '../../apps/cli/src/start/poorten';
import { totdat } from '../../apps/cli/src/start/processen';
import type { Benchcontext } from './bench';

/** A process of the run, on loopback, that answers. */
export interface Dienst {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const GEHEUGEN = 256;

/** The api as `npm start` runs it, on the database of this bench. */
export async function startApi(context: Benchcontext): Promise<Dienst> {
  const poort = await vrijePoort();
  const map = mkdtempSync(join(context.map, 'api-'));
  return wachtOp(
    start('api', 'apps/api/src/main.js', map, omgeving(context, map, poort)),
    poort,
    '/health/ready',
  );
}

/** The worker as `npm start` runs it, with its queue in PostgreSQL. It has no port: its log says when it is ready. */
export async function startWorker(context: Benchcontext): Promise<Dienst> {
  const map = mkdtempSync(join(context.map, 'worker-'));
  const kind = start('worker', 'apps/worker/src/main.js', map, omgeving(context, map, await vrijePoort()));
  const gereed = () =>
    existsSync(kind.logbestand) && readFileSync(kind.logbestand, 'utf8').includes('worker gereed');
  if (!(await totdat(gereed, 60_000))) {
    await kind.stop();
    throw new Error(`worker startte niet:\n${staart(kind.logbestand)}`);
  }
  return { url: '', pid: kind.pid, stop: () => kind.stop() };
}

/** The yardstick: `node:http` and `pg`, as superuser, without anything else. */
export function startKaal(context: Benchcontext): Promise<Dienst> {
  return startServer(context, 'kaal', { DATABASE_URL: context.clusterUrl });
}

/** Our statements on a bare server: see there. */
export function startVloer(context: Benchcontext): Promise<Dienst> {
  const { app, systeem } = context.urls;
  return startServer(context, 'vloer', { DATABASE_URL: app, DATABASE_SYSTEEM_URL: systeem });
}

async function startServer(
  context: Benchcontext,
  naam: 'kaal' | 'vloer',
  eigen: NodeJS.ProcessEnv,
): Promise<Dienst> {
  const poort = await vrijePoort();
  const map = mkdtempSync(join(context.map, `${naam}-`));
  const basis = { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: String(poort) };
  return wachtOp(start(naam, `test/bench/${naam}-server.js`, map, { ...basis, ...eigen }), poort, '/vast');
}

function start(naam: string, ingang: string, map: string, omgevingVanKind: NodeJS.ProcessEnv): Kind {
  return startKind({
    naam,
    ingang,
    omgeving: omgevingVanKind,
    logbestand: join(map, `${naam}.log`),
    geheugen: GEHEUGEN,
  });
}

async function wachtOp(kind: Kind, poort: number, pad: string): Promise<Dienst> {
  const url = `http://127.0.0.1:${poort}`;
  let gestopt = false;
  void kind.afgelopen.then(() => (gestopt = true));
  const antwoordt = () =>
    fetch(url + pad).then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await totdat(async () => gestopt || (await antwoordt()), 60_000)) || gestopt) {
    await kind.stop();
    throw new Error(`${kind.naam} startte niet:\n${staart(kind.logbestand)}`);
  }
  return { url, pid: kind.pid, stop: () => kind.stop() };
}

/** The settings of a process of the house on the database of this bench. */
export function omgevingVan(context: Benchcontext): NodeJS.ProcessEnv {
  return omgeving(context, mkdtempSync(join(context.map, 'proces-')), 1);
}

function omgeving({ urls }: Benchcontext, map: string, poort: number): NodeJS.ProcessEnv {
  const sleutel = join(map, 'sleutel');
  maakSleutelbestand(sleutel);
  return {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    NAV_MODUS: 'demo',
    BASIS_URL: `http://localhost:${poort}`,
    PORT: String(poort),
    GEGEVENSMAP: map,
    DATABASE_URL: urls.app,
    DATABASE_SYSTEEM_URL: urls.systeem,
    DATABASE_REGISTER_URL: urls.register,
    DATABASE_TAKEN_URL: urls.taken,
    SLEUTEL_BESTAND: sleutel,
    // Nobody logs in here: the sessions are rows that the bench made.
    OIDC_ISSUER: 'http://localhost:1',
    OIDC_CLIENT_ID: 'bench',
    OIDC_CLIENT_SECRET: 'bench',
    VERZOEKEN_PER_MINUUT: '100000000',
  };
}

/**
 * The statements that one request costs, counted by the server itself: also those that a library adds.
 * @returns null when the server is not ours
 */
export async function telOpdrachten(
  context: Benchcontext,
  verzoek: () => Promise<unknown>,
): Promise<number | null> {
  const { serverlog } = context;
  if (serverlog === null) return null;
  const client = new pg.Client({ connectionString: context.clusterUrl });
  await client.connect();
  const zet = async (waarde: string) => {
    await client.query(`ALTER SYSTEM SET log_statement = '${waarde}'`);
    await client.query('SELECT pg_reload_conf()');
    // Backends read the new setting between two statements, after a signal that needs a moment.
    await client.query('SELECT pg_sleep(0.3)');
  };
  try {
    await verzoek();
    await zet('all');
    const voor = readFileSync(serverlog, 'utf8').length;
    await verzoek();
    const regels = readFileSync(serverlog, 'utf8').slice(voor).split('\n');
    await zet('none');
    return regels.filter((r) => /LOG: {2}(statement|execute)/.test(r) && !/pg_sleep|ALTER SYSTEM/.test(r))
      .length;
  } finally {
    await client.end();
  }
}
