import { randomBytes } from 'node:crypto';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { SMTPServer } from 'smtp-server';
import { migreer } from '../../apps/cli/src/migraties';
import { type DraaiendePostgres, startPostgres } from '../../apps/cli/src/start/postgres';
import { vrijePoort } from '../../apps/cli/src/start/poorten';
import { leeft, totdat } from '../../apps/cli/src/start/processen';
import {
  LOGINROLLEN,
  type Rolurls,
  type Rolwachtwoorden,
  voorzieRollen,
} from '../../libs/platform/src/database/voorzie-rollen';

/**
 * A folder of one test file. Its name tells `scripts/proefomgeving.mjs` whose it was, so that the next run ends and
 * removes what a killed run left behind.
 */
export function nieuweMap(): string {
  const map = mkdtempSync(join(tmpdir(), `navolgbaar-test-${process.pid}-`));
  chmodSync(map, 0o755);
  return map;
}

/** Asks a local port for a connection. */
export function luistert(poort: number): Promise<boolean> {
  return new Promise((klaar) => {
    const lijn = connect({ host: '127.0.0.1', port: poort, timeout: 1_000 });
    const einde = (ja: boolean) => () => (lijn.destroy(), klaar(ja));
    lijn.once('connect', einde(true)).once('error', einde(false)).once('timeout', einde(false));
  });
}

/** A redis-server of our own, without persistence: what is killed has forgotten everything. */
export class EigenRedis {
  private kind: ChildProcess | null = null;

  private constructor(
    private readonly programma: string,
    private readonly map: string,
    readonly poort: number,
  ) {}

  /** @throws when this machine has no redis-server */
  static async maak(map: string): Promise<EigenRedis> {
    const programma = (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((pad) => join(pad, 'redis-server'))
      .find((pad) => existsSync(pad));
    if (!programma) throw new Error('Deze proef heeft het programma redis-server nodig.');
    mkdirSync(join(map, 'redis'), { recursive: true });
    const redis = new EigenRedis(programma, map, await vrijePoort());
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.poort}`;
  }

  async start(): Promise<void> {
    const poort = String(this.poort);
    const argumenten = ['--port', poort, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.kind = spawn(this.programma, [...argumenten, '--dir', join(this.map, 'redis')], { stdio: 'ignore' });
    writeFileSync(join(this.map, 'redis.pid'), String(this.kind.pid));
    if (!(await totdat(() => luistert(this.poort), 10_000))) throw new Error('redis-server startte niet.');
  }

  /** One command, on a connection of its own. @throws what the server answers when it refuses */
  async vraag<T>(opdracht: string, ...rest: string[]): Promise<T> {
    const lijn = new Redis(this.url, { retryStrategy: () => null });
    lijn.on('error', () => undefined);
    try {
      return (await lijn.call(opdracht, ...rest)) as T;
    } finally {
      lijn.disconnect();
    }
  }

  /** `kill -9`. */
  async dood(): Promise<void> {
    if (!this.kind || this.kind.exitCode !== null || this.kind.signalCode !== null) return;
    const weg = once(this.kind, 'exit');
    this.kind.kill('SIGKILL');
    await weg;
  }
}

/** A PostgreSQL of our own that keeps what it committed (fsync), as in production, always on the same port. */
export class EigenPostgres {
  private server: DraaiendePostgres | null = null;
  private readonly wachtwoord = randomBytes(16).toString('hex');

  private constructor(
    private readonly map: string,
    private readonly poort: number,
  ) {}

  /** Starts it, with the roles of the house and a migrated database. */
  static async maak(map: string): Promise<{ postgres: EigenPostgres; urls: Rolurls; clusterUrl: string }> {
    const postgres = new EigenPostgres(map, await vrijePoort());
    await postgres.start();
    const url = new URL(postgres.url());
    url.pathname = '/nav_fault';
    const wachtwoorden = Object.fromEntries(
      Object.keys(LOGINROLLEN).map((rol) => [rol, randomBytes(12).toString('hex')]),
    ) as Rolwachtwoorden;
    const urls = await voorzieRollen(url.toString(), wachtwoorden);
    await migreer(urls.beheer);
    return { postgres, urls, clusterUrl: url.toString() };
  }

  url(): string {
    if (!this.server) throw new Error('PostgreSQL is niet gestart.');
    return this.server.url;
  }

  async start(): Promise<void> {
    const { map: datamap, wachtwoord, poort } = this;
    this.server = await startPostgres({ datamap, wachtwoord, poort, blijvend: true });
    writeFileSync(join(this.map, 'postgres-gegevens'), join(this.server.map, 'gegevens'));
  }

  /** A fast stop: sessions are cut, a checkpoint is written. */
  async stop(): Promise<void> {
    await this.server?.stop();
  }

  /** `kill -9` of the postmaster and every backend at once, as when the machine goes down under it. */
  async dood(): Promise<void> {
    if (!this.server) return;
    const { pid, afgelopen } = this.server;
    const kinderen = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
    for (const slachtoffer of [pid, ...kinderen.filter((kind) => kind > 1)]) {
      try {
        process.kill(slachtoffer, 'SIGKILL');
      } catch {
        // A backend that ended by itself just now.
      }
    }
    await afgelopen;
    await totdat(() => kinderen.every((kind) => !leeft(kind)), 5_000);
  }

  async ruimOp(): Promise<void> {
    const plaats = this.server?.map;
    await this.stop();
    if (plaats && dirname(plaats) !== this.map) rmSync(plaats, { recursive: true, force: true });
  }
}

/** A mail server that can be away, and that can refuse. */
export class Mailserver {
  /** The Message-ID and the address of every mail that was taken. */
  readonly ontvangen: { id: string; aan: string }[] = [];
  /** With this the server refuses every recipient, for instance 550. */
  weigert: number | null = null;
  private server: SMTPServer | null = null;
  private poort = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.poort}`;
  }

  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: (_adres, _sessie, klaar) =>
        klaar(
          this.weigert === null
            ? null
            : Object.assign(new Error('geweigerd'), { responseCode: this.weigert }),
        ),
      onData: (stroom, sessie, klaar) => {
        let ruw = '';
        stroom.on('data', (deel: Buffer) => (ruw += deel.toString('utf8')));
        stroom.on('end', () => {
          const id = /^message-id:\s*<([^@>]+)/im.exec(ruw)?.[1] ?? 'zonder Message-ID';
          this.ontvangen.push({ id, aan: sessie.envelope.rcptTo[0]?.address ?? '' });
          klaar();
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((klaar) => server.listen(this.poort, '127.0.0.1', () => klaar()));
    this.poort = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((klaar) => server.close(() => klaar()));
  }
}
