import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { migreer } from '../migraties';
import type { Rolurls } from '@navolgbaar/platform/database';
import { Startfout } from './fout';
import { Gegevensmap } from './gegevensmap';
import type { DemoIdp } from './idp';
import { staart, startKind, type Kind } from './kinderen';
import { Opstelling, type Plek } from './opstelling';
import { vrijePoort, isVrij } from './poorten';
import { startPostgres, type DraaiendePostgres } from './postgres';
import { beeindig, bewaakNpm, totdat } from './processen';
import { eigenServer, ingebouwdeServer, ROLVARIABELEN } from './server';
import { draaitNog, Slot } from './slot';
import { Voortgang } from './voortgang';

type Omgeving = Readonly<Record<string, string | undefined>>;

export interface Startopties {
  readonly omgeving: Omgeving;
  /** Only PostgreSQL with roles and migrations: for tests of the launcher itself and for development. */
  readonly alleenDatabank: boolean;
}

/** One run of `npm start`: everything that starts, in order, and everything that stops, in order. */
export class Start {
  private readonly voortgang = new Voortgang();
  private readonly opstelling = new Opstelling();
  private readonly gegevensmap: Gegevensmap;
  private readonly modus: string;
  private slot!: Slot;
  private mislukt!: (reden: string) => void;
  /** Resolves with the reason when something ends that should have gone on. */
  private readonly uitval = new Promise<string>((klaar) => (this.mislukt = klaar));

  constructor(private readonly opties: Startopties) {
    this.gegevensmap = new Gegevensmap(opties.omgeving['GEGEVENSMAP'] || '.navolgbaar');
    this.modus = opties.omgeving['NAV_MODUS'] || 'demo';
  }

  /** Starts everything and stays until it is told to stop. @returns the exit code. */
  async draai(): Promise<number> {
    const gestopt = new Promise<number>((klaar) => {
      const stop = () => {
        if (!this.opstelling.stopt) this.voortgang.regel('Bezig met stoppen…');
        void this.stop().then(() => klaar(0));
      };
      // Handlers stay: npm hands a Ctrl-C on that this process already had.
      for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, stop);
      bewaakNpm(stop);
      // Whoever read our output is gone: no reason to leave a database behind.
      process.stdout.on('error', stop);
      process.on('uncaughtException', (fout) =>
        this.mislukt(`Onverwachte fout: ${fout.stack ?? fout.message}`),
      );
    });
    return Promise.race([gestopt, this.levensloop()]);
  }

  private stop(): Promise<void> {
    return this.opstelling.stop((tekst) => this.voortgang.regel(tekst));
  }

  private async levensloop(): Promise<number> {
    try {
      await this.start();
      const reden = await this.uitval;
      if (!this.opstelling.stopt) this.voortgang.regel(`\n${reden}`);
    } catch (fout) {
      if (!this.opstelling.stopt)
        this.voortgang.regel(fout instanceof Startfout ? fout.message : String((fout as Error).stack));
    }
    // A signal that came meanwhile decides about the exit code; otherwise this is a failure.
    if (this.opstelling.stopt) return new Promise(() => undefined);
    await this.stop();
    return 1;
  }

  private stap<T>(naam: string, werk: () => Promise<T>): Promise<T> {
    return this.opstelling.tijdens(() => this.voortgang.stap(naam, werk));
  }

  private bewaak(plek: Plek, naam: string, afgelopen: Promise<string>, stop: () => Promise<void>): void {
    this.opstelling.voegToe(plek, { naam, stop });
    void afgelopen.then((hoe) => this.mislukt(`${naam} is onverwacht gestopt (${hoe}).`));
  }

  private async start(): Promise<void> {
    this.slot = Slot.neem(this.gegevensmap.bestand('start.slot'));
    this.opstelling.voegToe('slot', { naam: 'slot', stop: async () => this.slot.geefVrij() });
    await this.ruimVorigeOp();
    const urls = await this.startDatabank();
    await this.stap('Databank bijwerken', () => migreer(urls.beheer));
    if (this.opties.alleenDatabank) {
      this.voortgang.regel(`De databank staat klaar (${this.voortgang.seconden()} s).`);
      return;
    }
    await this.startToepassing(urls);
  }

  /** After a `kill -9` of the launcher its children stop by themselves; what is still there is ended here. */
  private async ruimVorigeOp(): Promise<void> {
    const over = (this.slot.vorige?.processen ?? []).filter(draaitNog);
    if (over.length === 0) return;
    await this.stap('Processen van een afgebroken vorige keer beëindigen', async () => {
      for (const { naam, pid } of over) {
        // PostgreSQL last and gently; startPostgres does that where it knows the data.
        if (naam !== 'databank')
          await beeindig(pid, [
            ['SIGTERM', 10_000],
            ['SIGKILL', 5_000],
          ]);
      }
    });
  }

  private async startDatabank(): Promise<Rolurls> {
    if (this.opties.omgeving['DATABASE_URL']) {
      return this.stap('Databankserver van DATABASE_URL inrichten', () =>
        eigenServer(this.opties.omgeving, this.gegevensmap),
      );
    }
    return this.stap('PostgreSQL starten', async () => {
      const server = await startPostgres({
        datamap: this.gegevensmap.pad,
        wachtwoord: this.gegevensmap.clusterwachtwoord(),
        blijvend: true,
      });
      this.bewaakDatabank(server);
      return ingebouwdeServer(server.url, this.gegevensmap);
    });
  }

  private bewaakDatabank({ pid, poort, map, afgelopen, stop }: DraaiendePostgres): void {
    const log = `${map}/postgres.log`;
    this.bewaak(
      'databank',
      'PostgreSQL',
      afgelopen.then(() => `zie ${log}`),
      stop,
    );
    this.slot.noteer({ postgresPoort: poort });
    this.slot.noteerProces('databank', pid);
  }

  private async startToepassing(urls: Rolurls): Promise<void> {
    const poort = await this.kiesPoort();
    const appUrl = this.opties.omgeving['BASIS_URL'] || `http://localhost:${poort}`;
    const omgeving = { ...this.omgevingVoor(urls, poort, appUrl), ...(await this.startInlogdienst(appUrl)) };
    if (this.modus === 'demo') await this.laadDemo(omgeving);
    const [api, worker] = await this.stap('Api en worker starten', async () => {
      const kinderen = [
        this.startKind('api', omgeving, 256),
        this.startKind('worker', omgeving, 256),
      ] as const;
      await this.wachtOpGereed(poort, kinderen);
      return kinderen;
    });
    this.slot.noteer({ adres: appUrl });
    this.toonAdres(appUrl, [api, worker]);
    await this.toonAccounts();
  }

  /** The port of last time, so that bookmarks and the issuer of the accounts stay the same. */
  private async kiesPoort(): Promise<number> {
    const gevraagd = this.opties.omgeving['PORT'];
    if (gevraagd) {
      const poort = Number(gevraagd);
      if (!Number.isInteger(poort) || poort < 1 || poort > 65_535)
        throw new Startfout('PORT is geen geldig poortnummer.');
      if (!(await isVrij(poort))) throw new Startfout(`Poort ${poort} (PORT) is al in gebruik.`);
      return poort;
    }
    return this.vastePoort('poort', 3000);
  }

  private async vastePoort(naam: string, wens: number): Promise<number> {
    const bestand = this.gegevensmap.bestand(naam);
    const vorige = existsSync(bestand) ? Number(readFileSync(bestand, 'utf8')) : 0;
    const poort = await vrijePoort(...(vorige ? [vorige, wens] : [wens]));
    writeFileSync(bestand, `${poort}\n`);
    return poort;
  }

  private omgevingVoor(urls: Rolurls, poort: number, appUrl: string): Record<string, string | undefined> {
    const map = this.gegevensmap;
    return {
      OPSLAG_MAP: map.submap('bestanden'),
      ANKER_MAP: map.submap('ankers'),
      ...(this.modus === 'demo' ? { BEVEILIGINGSCONTACT: 'mailto:veiligheid@noordstad.example' } : {}),
      ...this.opties.omgeving,
      ...Object.fromEntries(
        Object.entries(ROLVARIABELEN).map(([rol, naam]) => [naam, urls[rol as keyof Rolurls]]),
      ),
      NODE_ENV: 'production',
      NAV_MODUS: this.modus,
      PORT: String(poort),
      BASIS_URL: appUrl,
      GEGEVENSMAP: map.pad,
      SLEUTEL_BESTAND: this.opties.omgeving['SLEUTEL_BESTAND'] || map.sleutelbestand(),
    };
  }

  private async startInlogdienst(appUrl: string): Promise<Record<string, string>> {
    if (this.modus !== 'demo') return {};
    return this.stap('Inlogdienst van de demo starten', async () => {
      const [{ startDemoIdp }, { demoaccounts }] = await Promise.all([import('./idp'), import('../demo')]);
      const { accounts, eherkenning } = await demoaccounts();
      const vast = { appUrl, modus: this.modus };
      const idp = await startDemoIdp({
        ...{ ...vast, accounts },
        poort: await this.vastePoort('poort-inlogdienst', 3900),
      });
      this.opstelling.voegToe('inlogdienst', { naam: 'inlogdienst', stop: () => idp.stop() });
      const tweede = await startDemoIdp({
        ...{ ...vast, accounts: eherkenning, terugPad: '/inloggen/eherkenning/terug' },
        poort: await this.vastePoort('poort-eherkenning', 3901),
      });
      this.opstelling.voegToe('eherkenning', { naam: 'eherkenning', stop: () => tweede.stop() });
      return { ...alsOmgeving('OIDC', idp), ...alsOmgeving('EHERKENNING', tweede) };
    });
  }

  private async laadDemo(omgeving: Omgeving): Promise<void> {
    const { laadDemo } = await import('../demo');
    await this.stap('Demogegevens', () =>
      laadDemo({
        omgeving,
        merkbestand: this.gegevensmap.bestand('demo.bezig'),
        melding: (tekst) => this.voortgang.regel(tekst),
      }),
    );
  }

  private startKind(naam: 'api' | 'worker', alles: NodeJS.ProcessEnv, geheugen: number): Kind {
    // What serves requests never holds the password of the owner of the database.
    const { [ROLVARIABELEN.beheer]: _, ...omgeving } = alles;
    const ingang = `apps/${naam}/src/main.js`;
    const logbestand = `${this.gegevensmap.submap('logs')}/${naam}.log`;
    const kind = startKind({ naam, ingang, omgeving, logbestand, geheugen });
    const afgelopen = kind.afgelopen.then(
      (hoe) => `${hoe}; laatste regels van ${logbestand}:\n${staart(logbestand)}\n`,
    );
    this.bewaak(naam, naam, afgelopen, () => kind.stop());
    this.slot.noteerProces(naam, kind.pid);
    return kind;
  }

  private async wachtOpGereed(poort: number, kinderen: readonly Kind[]): Promise<void> {
    let uitgevallen = false;
    for (const { afgelopen } of kinderen) void afgelopen.then(() => (uitgevallen = true));
    const gereed = async () => {
      const antwoord = await fetch(`http://127.0.0.1:${poort}/health/ready`, {
        signal: AbortSignal.timeout(2_000),
      });
      return antwoord.ok;
    };
    const gelukt = await totdat(
      async () => uitgevallen || this.opstelling.stopt || (await gereed().catch(() => false)),
      60_000,
      100,
    );
    if (uitgevallen) throw new Startfout(await this.uitval);
    if (!gelukt)
      throw new Startfout(`De api werd niet gereed binnen 60 s. Zie ${this.gegevensmap.bestand('logs')}.`);
  }

  private toonAdres(appUrl: string, kinderen: readonly Kind[]): void {
    this.voortgang.regel(`\nNavolgbaar draait op ${appUrl} (na ${this.voortgang.seconden()} s)`);
    this.voortgang.regel(`Gegevens: ${this.gegevensmap.pad}`);
    for (const { naam, pid, logbestand } of kinderen)
      this.voortgang.regel(`  ${naam}: proces ${pid}, ${logbestand}`);
  }

  private async toonAccounts(): Promise<void> {
    if (this.modus === 'demo') {
      const { demoaccounts } = await import('../demo');
      this.voortgang.regel('\nDemoaccounts (wachtwoord van allemaal: demo)');
      for (const { naam, omschrijving, groep } of (await demoaccounts()).accounts) {
        this.voortgang.regel(`  ${naam.padEnd(28)} ${omschrijving} (${groep})`);
      }
    }
    this.voortgang.regel('\nStoppen: Ctrl-C');
  }
}

const alsOmgeving = (voor: string, { issuer, clientId, clientSecret }: DemoIdp): Record<string, string> => ({
  [`${voor}_ISSUER`]: issuer,
  [`${voor}_CLIENT_ID`]: clientId,
  [`${voor}_CLIENT_SECRET`]: clientSecret,
});
