import { SESSIECOOKIE, nieuwSessietoken } from '@navolgbaar/platform/auth';
import { maakOrganisatie, nieuwId } from '@navolgbaar/platform/database';
import { maakSleutelbestand } from '@navolgbaar/platform/versleuteling';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { staart } from '../../apps/cli/src/start/kinderen';
import { vrijePoort } from '../../apps/cli/src/start/poorten';
import { totdat } from '../../apps/cli/src/start/processen';
import type { Rolurls } from '../../libs/platform/src/database/voorzie-rollen';

const dist = join(process.cwd(), 'dist');
/** Clock ticks per second of /proc, the same on every Linux of today (man 5 proc, sysconf(_SC_CLK_TCK)). */
const TIKKEN = 100;

/** A process of the house as production runs it, from `dist`, that may die and be started again. */
export class Proces {
  private kind: ChildProcess | null = null;
  starts = 0;

  constructor(
    private readonly naam: 'api' | 'worker',
    private readonly omgeving: NodeJS.ProcessEnv,
    readonly log: string,
    private readonly gereed: () => boolean | Promise<boolean>,
  ) {}

  /** @throws with the end of its log when it is not ready within a minute */
  async start(): Promise<void> {
    const log = openSync(this.log, 'a');
    // kind.js ends the process when this test ends, however that happens.
    const ingang = [
      pathToFileURL(join(dist, 'apps/cli/src/start/kind.js')).href,
      `apps/${this.naam}/src/main.js`,
    ];
    this.kind = spawn(
      process.execPath,
      ['--max-old-space-size=256', '--import', ingang[0] ?? '', join(dist, ingang[1] ?? '')],
      { env: this.omgeving, stdio: ['ignore', log, log, 'ipc'] },
    );
    closeSync(log);
    this.starts += 1;
    await totdat(async () => !this.leeft || (await this.gereed()), 60_000);
    if (!this.leeft || !(await this.gereed()))
      throw new Error(`${this.naam} startte niet:\n${staart(this.log)}`);
  }

  get pid(): number {
    return this.kind?.pid ?? 0;
  }

  get leeft(): boolean {
    return this.kind !== null && this.kind.exitCode === null && this.kind.signalCode === null;
  }

  /** `kill -9`. */
  dood(): Promise<void> {
    return this.beeindig('SIGKILL');
  }

  /** Asks it to stop; after half a minute it no longer asks. */
  async stop(): Promise<void> {
    const wekker = setTimeout(() => this.kind?.kill('SIGKILL'), 30_000);
    await this.beeindig('SIGTERM');
    clearTimeout(wekker);
  }

  /** Stands still, with its locks and connections, until it is sent on; `SIGWINCH` moves the clock of a test worker. */
  sein(signaal: 'SIGSTOP' | 'SIGCONT' | 'SIGWINCH'): void {
    this.kind?.kill(signaal);
  }

  /** Seconds of processor time so far, user and system. */
  cpu(): number {
    const regel = readFileSync(`/proc/${this.pid}/stat`, 'utf8');
    const velden = regel.slice(regel.lastIndexOf(')') + 2).split(' ');
    return (Number(velden[11]) + Number(velden[12])) / TIKKEN;
  }

  /** How often a line of the log holds a text. */
  meldt(tekst: string): number {
    return readFileSync(this.log, 'utf8').split(tekst).length - 1;
  }

  private async beeindig(signaal: NodeJS.Signals): Promise<void> {
    if (!this.kind || !this.leeft) return;
    const weg = once(this.kind, 'exit');
    this.kind.kill(signaal);
    await weg;
  }
}

/** An organisation with a supervisor who is logged in and some providers. */
export interface Partij {
  readonly organisatieId: string;
  readonly cookie: string;
}

export interface Huisopties {
  readonly map: string;
  readonly urls: Rolurls;
  readonly clusterUrl: string;
  readonly redisUrl?: string;
  readonly smtpUrl?: string;
  /** More of the environment, for the worker only. */
  readonly werker?: NodeJS.ProcessEnv;
}

/** api and worker as two processes on one database, with two organisations. */
export class Huis {
  private readonly extra: Proces[] = [];

  private constructor(
    private readonly opties: Huisopties,
    readonly url: string,
    private readonly poort: number,
    readonly api: Proces,
    readonly worker: Proces,
    readonly partijen: readonly Partij[],
  ) {}

  /** Starts the api; the worker is started by the test. */
  static async maak(opties: Huisopties): Promise<Huis> {
    const poort = await vrijePoort();
    const url = `http://127.0.0.1:${poort}`;
    maakSleutelbestand(join(opties.map, 'sleutel'));
    const omgeving = maakOmgeving(opties, poort);
    const api = new Proces('api', omgeving, join(opties.map, 'api.log'), () =>
      fetch(`${url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const worker = maakWerker(opties, poort, 'worker');
    const partijen = [await maakPartij(opties, 'noord'), await maakPartij(opties, 'zuid')];
    await api.start();
    return new Huis(opties, url, poort, api, worker, partijen);
  }

  /** Another worker on the same database, for the test to start. */
  nogEenWerker(naam: string, meer: NodeJS.ProcessEnv = {}): Proces {
    const werker = { ...this.opties.werker, ...meer };
    const worker = maakWerker({ ...this.opties, werker }, this.poort, naam);
    this.extra.push(worker);
    return worker;
  }

  get ankerMap(): string {
    return join(this.opties.map, 'ankers');
  }

  get map(): string {
    return this.opties.map;
  }

  get urls(): Rolurls {
    return this.opties.urls;
  }

  /** SQL as superuser, on a connection of its own: to look at what is stored, whatever the application thinks. */
  async sql<R extends pg.QueryResultRow>(tekst: string, waarden: unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.opties.clusterUrl });
    await client.connect();
    try {
      return (await client.query<R>(tekst, waarden)).rows;
    } finally {
      await client.end();
    }
  }

  /**
   * Holds up whoever wants to write in a table, until the answer is called: at most the five seconds of `lock_timeout`.
   * With `SHARE` its rows can still be taken (FOR UPDATE).
   */
  async houdTegen(tabel: string, slot: 'EXCLUSIVE' | 'SHARE' = 'EXCLUSIVE'): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: this.opties.clusterUrl });
    // The server may be killed while it holds up.
    client.on('error', () => undefined);
    await client.connect();
    await client.query('BEGIN');
    await client.query(`LOCK TABLE ${tabel} IN ${slot} MODE`);
    return () => client.end();
  }

  /** A request as the browser of a supervisor sends it, given up after twenty seconds. */
  vraag(
    { cookie }: Partij,
    methode: string,
    pad: string,
    inhoud?: unknown,
    koppen: object = {},
  ): Promise<Response> {
    return fetch(this.url + pad, {
      method: methode,
      headers: {
        cookie,
        'sec-fetch-site': 'same-origin',
        ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
        ...koppen,
      },
      ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
      signal: AbortSignal.timeout(20_000),
    });
  }

  /** As `vraag`, for what must succeed. @throws when it did not */
  async doe<T>(
    partij: Partij,
    methode: string,
    pad: string,
    inhoud?: unknown,
    koppen: object = {},
  ): Promise<T> {
    const antwoord = await this.vraag(partij, methode, pad, inhoud, koppen);
    if (!antwoord.ok) throw new Error(`${methode} ${pad}: ${antwoord.status} ${await antwoord.text()}`);
    return (await antwoord.json()) as T;
  }

  async sluit(): Promise<void> {
    await Promise.all([this.api, this.worker, ...this.extra].map((proces) => proces.stop()));
  }
}

function maakWerker(opties: Huisopties, poort: number, naam: string): Proces {
  const omgeving = { ...maakOmgeving(opties, poort), ...opties.werker };
  const worker: Proces = new Proces(
    'worker',
    omgeving,
    join(opties.map, `${naam}.log`),
    () =>
      // The log is appended to by every start, so the line is counted.
      worker.meldt('worker gereed') === worker.starts,
  );
  return worker;
}

function maakOmgeving({ map, urls, redisUrl, smtpUrl }: Huisopties, poort: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    NAV_MODUS: 'demo',
    BASIS_URL: `http://localhost:${poort}`,
    PORT: String(poort),
    GEGEVENSMAP: map,
    ANKER_MAP: join(map, 'ankers'),
    SLEUTEL_BESTAND: join(map, 'sleutel'),
    DATABASE_URL: urls.app,
    DATABASE_SYSTEEM_URL: urls.systeem,
    DATABASE_REGISTER_URL: urls.register,
    DATABASE_TAKEN_URL: urls.taken,
    // Nobody logs in here: the sessions are rows that the test made.
    OIDC_ISSUER: 'http://localhost:1',
    OIDC_CLIENT_ID: 'proef',
    OIDC_CLIENT_SECRET: 'proef',
    VERZOEKEN_PER_MINUUT: '100000000',
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    ...(smtpUrl ? { SMTP_URL: smtpUrl, MAIL_AFZENDER: 'Toezicht <toezicht@proef.example>' } : {}),
  };
}

async function maakPartij({ urls, clusterUrl }: Huisopties, code: string): Promise<Partij> {
  const { id: organisatieId } = await maakOrganisatie(urls.beheer, {
    naam: `Toezicht ${code}`,
    code,
    gemeenten: [{ naam: `Gemeente ${code}`, code }],
  });
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    const gebruikerId = nieuwId();
    const { token, hash } = nieuwSessietoken();
    await client.query(
      `INSERT INTO identiteit.gebruikers (organisatie_id, id, naam, email, rollen, aangemaakt_op)
       VALUES ($1, $2, 'Proef', 'proef@example.org', '{toezichthouder}', now())`,
      [organisatieId, gebruikerId],
    );
    await client.query(
      `INSERT INTO identiteit.sessies (organisatie_id, id, token_hash, gebruiker_id, aangemaakt_op, laatst_gebruikt_op,
         verloopt_op) VALUES ($1, $2, $3, $4, now(), now(), now() + interval '10 hours')`,
      [organisatieId, nieuwId(), hash, gebruikerId],
    );
    return { organisatieId, cookie: `${SESSIECOOKIE}=${token}` };
  } finally {
    await client.end();
  }
}
