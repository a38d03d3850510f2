import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, type Server, createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';

/** What stands between the tablet and the server: it can be cut, and can lose an answer after the server did its work. */
export class Netwerk {
  private readonly server: Server;
  private readonly lijnen = new Set<Socket>();
  private aan = true;
  /** Whether the answer to this request gets lost. */
  verlies: (verzoek: IncomingMessage) => boolean = () => false;
  /** What came by, as `POST /api/v1/…`. */
  readonly gezien: string[] = [];

  constructor(private readonly naar: number) {
    this.server = createServer((vraag, antwoord) => {
      this.gezien.push(`${vraag.method} ${vraag.url}`);
      const weg = this.verlies(vraag);
      const { method, url, headers } = vraag;
      const waar = { port: this.naar, host: '127.0.0.1', agent: false } as const;
      const door = request({ ...waar, method, path: url, headers }, (terug) => {
        antwoord.writeHead(terug.statusCode ?? 502, terug.rawHeaders);
        if (weg) {
          // Halfway the answer: a browser itself asks again for what was not answered at all.
          terug.resume();
          terug.on('end', () => antwoord.write('{', () => antwoord.socket?.destroy()));
        } else terug.pipe(antwoord);
      });
      door.on('error', () => antwoord.socket?.destroy());
      vraag.pipe(door);
    });
    this.server.on('connection', (lijn) => {
      if (!this.aan) return lijn.destroy();
      this.lijnen.add(lijn);
      return lijn.on('close', () => this.lijnen.delete(lijn));
    });
  }

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** From here on nothing comes through. */
  knip(): void {
    this.aan = false;
    for (const lijn of this.lijnen) lijn.destroy();
  }

  herstel(): void {
    this.aan = true;
  }

  async sluit(): Promise<void> {
    this.knip();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** A browser with a disk of its own, which survives when the browser is killed. */
export class Tablet {
  private readonly schijf = mkdtempSync(join(tmpdir(), 'nav-tablet-'));
  private proces: ChildProcess | null = null;
  private browser: Browser | null = null;
  context!: BrowserContext;
  pagina!: Page;
  readonly fouten: string[] = [];

  /**
   * @param pad of Chromium
   * @param nu what time it is on the device
   */
  constructor(
    private readonly pad: string,
    private nu: string,
  ) {}

  async start({ netwerk = true } = {}): Promise<void> {
    const opties = ['--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${this.schijf}`];
    // A group of its own, so that all of its processes end at once.
    this.proces = spawn(this.pad, [...opties, '--headless', 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.browser = await chromium.connectOverCDP(await adresVan(this.proces));
    const [context] = this.browser.contexts();
    if (!context) throw new Error('De browser heeft geen venster.');
    this.context = context;
    await context.setOffline(!netwerk);
    await context.clock.setFixedTime(this.nu);
    await this.nieuwePagina();
  }

  async nieuwePagina(): Promise<Page> {
    this.pagina = await this.context.newPage();
    this.pagina.on('pageerror', (fout) => this.fouten.push(String(fout)));
    return this.pagina;
  }

  async zetKlok(nu: string): Promise<void> {
    this.nu = nu;
    await this.context.clock.setFixedTime(nu);
  }

  async logIn(cookie: string): Promise<void> {
    const [name = '', ...rest] = cookie.split('=');
    const vast = { domain: 'localhost', path: '/', secure: true, httpOnly: true };
    await this.context.addCookies([{ name, value: rest.join('='), ...vast }]);
  }

  /** As when the battery runs empty: nobody gets to say goodbye. */
  async valtUit(): Promise<void> {
    const { proces } = this;
    if (!proces?.pid) return;
    const einde = once(proces, 'exit');
    process.kill(-proces.pid, 'SIGKILL');
    await einde;
    await this.browser?.close().catch(() => undefined);
    this.proces = null;
  }

  async sluit(): Promise<void> {
    await this.valtUit();
    rmSync(this.schijf, { recursive: true, force: true, maxRetries: 5 });
  }
}

function adresVan(proces: ChildProcess): Promise<string> {
  const { stderr } = proces;
  if (!stderr) throw new Error('Chromium zegt niets.');
  let gezegd = '';
  return new Promise((klaar, mislukt) => {
    stderr.on('data', (deel) => {
      gezegd += String(deel);
      const [, adres] = /DevTools listening on (ws:\/\/\S+)/.exec(gezegd) ?? [];
      if (adres) klaar(adres);
    });
    stderr.on('end', () => mislukt(new Error(`Chromium begon niet: ${gezegd}`)));
  });
}
