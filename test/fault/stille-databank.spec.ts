import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { UnitOfWork, maakDataSource } from '@navolgbaar/platform/database';
import { naarProblem } from '@navolgbaar/platform/http';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';
import type { DataSource } from 'typeorm';
import { type Werkplek, openWerkplek } from '../harnas/werkplek';

jest.setTimeout(120_000);

/** A wire to PostgreSQL that can fall silent: it stays open, and nothing comes through. */
class Draad {
  private stil = false;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly poort: number,
  ) {}

  static async naar(host: string, poort: number): Promise<Draad> {
    const server = createServer();
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', () => klaar()));
    const draad = new Draad(server, (server.address() as AddressInfo).port);
    server.on('connection', (van) => draad.verbind(van, connect(poort, host)));
    return draad;
  }

  zwijg(stil: boolean): void {
    this.stil = stil;
  }

  sluit(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private verbind(van: Socket, naar: Socket): void {
    for (const [hier, daar] of [
      [van, naar],
      [naar, van],
    ] as const) {
      this.sockets.add(hier);
      hier.on('data', (deel) => this.stil || daar.write(deel));
      hier.on('close', () => daar.destroy());
      hier.on('error', () => daar.destroy());
    }
  }
}

let plek: Werkplek;
let draad: Draad;
let bron: DataSource;
let uow: UnitOfWork;

beforeAll(async () => {
  plek = await openWerkplek();
  const url = new URL(plek.databank.urls.app);
  draad = await Draad.naar(url.hostname, Number(url.port || 5432));
  url.hostname = '127.0.0.1';
  url.port = String(draad.poort);
  bron = await maakDataSource(url.toString(), 1).initialize();
  uow = new UnitOfWork(bron, plek.klok);
});
afterAll(async () => {
  await bron.destroy();
  draad.sluit();
  await plek.sluit();
});

const tel = () => uow.query<{ een: number }>('proef-een', 'SELECT 1 AS een');

describe('een netwerk dat pakketten opslokt', () => {
  it('laat een lopende handeling binnen 30 s mislukken, en de volgende gaat over een nieuwe verbinding', async () => {
    const actor = plek.actor('toezichthouder');
    await uow.run(actor, tel);
    const begin = performance.now();
    const poging = uow.run(actor, async () => {
      await tel();
      draad.zwijg(true);
      return tel();
    });
    const fout: unknown = await poging.then(
      () => null,
      (reden: unknown) => reden,
    );
    expect(performance.now() - begin).toBeLessThan(30_000);
    expect(naarProblem(fout, '/', 'proef')).toMatchObject({ status: 503, code: 'NIET_BESCHIKBAAR' });
    draad.zwijg(false);
    await expect(uow.run(actor, tel)).resolves.toEqual([{ een: 1 }]);
  });

  it('laat ook het verkrijgen van een verbinding niet eindeloos duren', async () => {
    draad.zwijg(true);
    const begin = performance.now();
    const fout: unknown = await uow.run(plek.actor('toezichthouder'), tel).then(
      () => null,
      (reden: unknown) => reden,
    );
    expect(performance.now() - begin).toBeLessThan(50_000);
    expect(naarProblem(fout, '/', 'proef')).toMatchObject({ status: 503 });
    draad.zwijg(false);
    await expect(uow.run(plek.actor('toezichthouder'), tel)).resolves.toEqual([{ een: 1 }]);
  });
});
