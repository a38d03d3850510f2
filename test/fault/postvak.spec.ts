import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';
import { totdat } from '../../apps/cli/src/start/processen';
import { type Testdatabank, maakDatabank } from '../harnas/databank';
import { Proefdovecot } from '../harnas/dovecot';
import { maakMail } from '../harnas/post';
import { metDovecot } from '../harnas/voorzieningen';
import { meldCijfers } from './controle';
import { Huis } from './huis';
import { Mailserver, nieuweMap } from './servers';

jest.setTimeout(300_000);

const MAILS = 12;

/**
 * Stands between the worker and the mail server, and holds up one command: what the worker says of it never arrives. So a
 * worker can be killed at the one moment between storing a mail and moving it.
 */
class Tolpost {
  houdt: RegExp | null = null;
  tegengehouden = 0;
  private readonly lijnen = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly poort: number,
  ) {}

  static async voor(doel: number): Promise<Tolpost> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const tolpost = new Tolpost(server, (server.address() as AddressInfo).port);
    server.on('connection', (van) => tolpost.leidDoor(van, connect(doel, '127.0.0.1')));
    return tolpost;
  }

  async sluit(): Promise<void> {
    for (const lijn of this.lijnen) lijn.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private leidDoor(van: Socket, naar: Socket): void {
    for (const [een, ander] of [
      [van, naar],
      [naar, van],
    ] as const) {
      this.lijnen.add(een);
      een.on('error', () => undefined);
      een.on('close', () => {
        this.lijnen.delete(een);
        ander.destroy();
      });
    }
    naar.on('data', (stuk) => van.write(stuk));
    van.on('data', (stuk) => {
      if (this.houdt?.test(stuk.toString('latin1'))) this.tegengehouden += 1;
      else naar.write(stuk);
    });
  }
}

metDovecot('de worker valt om tijdens het lezen van het postvak', (programma) => {
  const map = nieuweMap();
  const mailserver = new Mailserver();
  let databank: Testdatabank;
  let dovecot: Proefdovecot;
  let tolpost: Tolpost;
  let huis: Huis;

  beforeAll(async () => {
    databank = await maakDatabank();
    dovecot = await Proefdovecot.start(programma);
    tolpost = await Tolpost.voor(dovecot.poort);
    await mailserver.start();
    const werker = {
      IMAP_ORGANISATIES: 'noord',
      IMAP_URL_NOORD: dovecot.url.replace(`:${dovecot.poort}/`, `:${tolpost.poort}/`),
      IMAP_WACHTWOORD_NOORD: dovecot.wachtwoord,
    };
    huis = await Huis.maak({ map, ...databank, smtpUrl: mailserver.url, werker });
  });
  afterAll(async () => {
    await huis?.sluit();
    await tolpost?.sluit();
    await mailserver.stop();
    await dovecot?.stop();
    await databank?.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  const bezorg = (naam: string, aantal = MAILS) =>
    dovecot.bezorg(
      ...Array.from({ length: aantal }, (_, i) =>
        maakMail({ Subject: `${naam} ${i}`, From: `<${naam}${i}@geheim.example>` }, `${naam} ${i}`),
      ),
    );
  const aantal = async () =>
    (await huis.sql<{ n: number }>('SELECT count(*)::int AS n FROM postvak.berichten'))[0]?.n ?? 0;
  const klaar = (verwacht: number) =>
    totdat(
      async () => (await aantal()) === verwacht && (await dovecot.in('INBOX')).length === 0,
      90_000,
      500,
    );

  it('tussen het bewaren en het verplaatsen: niets dubbel en niets weg', async () => {
    await bezorg('verplaatsen');
    tolpost.houdt = /UID (MOVE|COPY)/;
    await huis.worker.start();
    let gedood = 0;
    for (; gedood < 3; gedood += 1) {
      const eerder = tolpost.tegengehouden;
      expect(await totdat(() => tolpost.tegengehouden > eerder, 90_000, 50)).toBe(true);
      expect(await aantal()).toBeGreaterThan(0);
      await huis.worker.dood();
      if (gedood === 2) tolpost.houdt = null;
      await huis.worker.start();
    }
    const begin = performance.now();
    expect(await klaar(MAILS)).toBe(true);
    expect(await totdat(() => mailserver.ontvangen.length >= MAILS, 90_000, 250)).toBe(true);
    expect(new Set(mailserver.ontvangen.map(({ aan }) => aan)).size).toBe(mailserver.ontvangen.length);
    meldCijfers('kill -9 tussen bewaren en verplaatsen', {
      'keer gedood': gedood,
      'e-mails bezorgd': MAILS,
      'berichten bewaard': await aantal(),
      'antwoorden verstuurd': mailserver.ontvangen.length,
      'seconden na de laatste start': (performance.now() - begin) / 1_000,
    });
  });

  it('tijdens het bewaren: niets half, niets dubbel en niets weg', async () => {
    await huis.worker.stop();
    await bezorg('bewaren');
    const laat = await huis.houdTegen('postvak.inhouden');
    await huis.worker.start();
    const wacht = async () =>
      (
        await huis.sql(
          `SELECT 1 FROM pg_locks l JOIN pg_class c ON c.oid = l.relation WHERE c.relname = 'inhouden' AND NOT l.granted`,
        )
      ).length > 0;
    expect(await totdat(wacht, 60_000, 20)).toBe(true);
    await huis.worker.dood();
    await laat();
    expect(await aantal()).toBe(MAILS);
    await huis.worker.start();
    expect(await klaar(2 * MAILS)).toBe(true);
  });

  it('en als de mailserver weg is, blijft de worker leven en leest hij verder als hij terug is', async () => {
    await bezorg('weg', 1);
    await dovecot.sta();
    await huis.sql('UPDATE postvak.standen SET volgende_op = NULL');
    const mislukt = async () =>
      (await huis.sql('SELECT 1 FROM postvak.standen WHERE mislukt_sinds IS NOT NULL')).length > 0;
    expect(await totdat(mislukt, 90_000, 250)).toBe(true);
    expect(huis.worker.leeft).toBe(true);
    await dovecot.begin();
    await huis.sql('UPDATE postvak.standen SET volgende_op = NULL');
    expect(await klaar(2 * MAILS + 1)).toBe(true);
  });

  it('en in het logboek staat niemand', () => {
    const log = readFileSync(huis.worker.log, 'utf8');
    expect(log).not.toContain('geheim.example');
    expect(log).not.toContain(dovecot.wachtwoord);
  });
});
