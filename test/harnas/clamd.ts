import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

/** The test file that every scanner knows (eicar.org), written so that this source is not one. */
export const EICAR = Buffer.from(
  'WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo=',
  'base64',
);

/** Above this clamd hangs up. Less than our own limit, so that a test need not send much. */
export const GROOTST_VOOR_CLAMD = 2 * 1024 * 1024;

/**
 * A clamd of the test itself, on the loopback address, with one signature: the body of EICAR. A signature of its hash
 * would miss it with a newline behind it.
 */
export class Proefclamd {
  private proces: ChildProcess | null = null;

  private constructor(
    private readonly programma: string,
    private readonly map: string,
    readonly poort: number,
  ) {}

  static async start(programma: string): Promise<Proefclamd> {
    const map = mkdtempSync(join(tmpdir(), 'nav-clamd-'));
    const clamd = new Proefclamd(programma, map, await vrijePoort());
    clamd.schrijf();
    await clamd.begin();
    return clamd;
  }

  get adres() {
    return { host: '127.0.0.1', poort: this.poort };
  }

  /** The socket of the same scanner. */
  get socket(): string {
    return join(this.map, 'clamd.socket');
  }

  async begin(): Promise<void> {
    const proces = spawn(this.programma, ['--config-file', join(this.map, 'clamd.conf')], {
      stdio: 'ignore',
    });
    this.proces = proces;
    const { NAV_TEST_TELLING: telling } = process.env;
    // Ended by the next run when this one is killed outright.
    if (telling) writeFileSync(join(dirname(telling), `clamd-${proces.pid}.pid`), String(proces.pid));
    for (let poging = 0; poging < 300; poging += 1) {
      if (proces.exitCode !== null) throw new Error(`clamd eindigde met code ${proces.exitCode}.`);
      if (await this.antwoordt()) return;
      await wacht(100);
    }
    throw new Error('clamd antwoordt niet.');
  }

  /** As a machine that falls over: nothing is finished. */
  async dood(): Promise<void> {
    const { proces } = this;
    this.proces = null;
    if (!proces || proces.exitCode !== null || proces.signalCode !== null) return;
    const einde = once(proces, 'exit');
    proces.kill('SIGKILL');
    await einde;
  }

  async stop(): Promise<void> {
    await this.dood();
    rmSync(this.map, { recursive: true, force: true });
  }

  private schrijf(): void {
    const handtekeningen = join(this.map, 'handtekeningen');
    mkdirSync(handtekeningen);
    writeFileSync(join(handtekeningen, 'proef.ndb'), `Proef.Eicar:0:*:${EICAR.toString('hex')}\n`);
    const regels = [
      'Foreground yes',
      `TCPSocket ${this.poort}`,
      'TCPAddr 127.0.0.1',
      `LocalSocket ${this.socket}`,
      'FixStaleSocket yes',
      `DatabaseDirectory ${handtekeningen}`,
      `TemporaryDirectory ${this.map}`,
      `StreamMaxLength ${GROOTST_VOOR_CLAMD}`,
      'AlertEncrypted yes',
      'AlertExceedsMax yes',
      'AlertOLE2Macros yes',
      'MaxRecursion 10',
      'SelfCheck 0',
      'MaxThreads 2',
    ];
    writeFileSync(join(this.map, 'clamd.conf'), `${regels.join('\n')}\n`);
  }

  private antwoordt(): Promise<boolean> {
    return new Promise((klaar) => {
      const lijn = connect(this.poort, '127.0.0.1');
      lijn.once('error', () => klaar(false));
      lijn.once('data', (stuk) => {
        lijn.destroy();
        klaar(stuk.toString().startsWith('PONG'));
      });
      lijn.once('connect', () => lijn.write('zPING\0'));
    });
  }
}

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
