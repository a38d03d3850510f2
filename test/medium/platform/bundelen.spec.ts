import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  Pakket,
  Pakketclient,
  PoolDatabank,
  UnitOfWork,
  maakDataSource,
  maakPool,
  nieuwId,
} from '@navolgbaar/platform/database';
import { Socket } from 'node:net';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { AanbiederRow } from '../../../libs/aanbieder/src/infrastructure/aanbieder.row';
import { type Werkplek, openWerkplek } from '../../harnas/werkplek';

let plek: Werkplek;
/** With one connection, so that packets of others do not mix in. */
let bron: DataSource;
let uow: UnitOfWork;

beforeAll(async () => {
  plek = await openWerkplek();
  bron = await maakDataSource(plek.databank.urls.app, 1).initialize();
  uow = new UnitOfWork(bron, plek.klok);
});
afterAll(async () => {
  await bron.destroy();
  await plek.sluit();
});
afterEach(() => {
  jest.restoreAllMocks();
});

const actor = () => plek.actor('toezichthouder');
const regel = (objectId: string) => ({ handeling: 'proef:lezen', object: 'proef', objectId });
const vraag = (naam: string, sql: string) => ({ naam, sql, waarden: [] });
const EEN = vraag('proef-een', 'SELECT 1 AS een');
const een = () => uow.query<{ een: number }>(EEN.naam, EEN.sql);
const gelezen = (objectId: string) => plek.sql('SELECT 1 FROM audit.regels WHERE object_id = $1', [objectId]);

/** How often something was sent to the server. */
async function pakketten(doe: () => Promise<unknown>): Promise<number> {
  await doe();
  const draad = Socket.prototype as unknown as Record<'_write' | '_writev', () => void>;
  const gestuurd = jest.spyOn(draad, '_writev');
  const los = jest.spyOn(draad, '_write');
  await doe();
  return gestuurd.mock.calls.length + los.mock.calls.length;
}

describe('een voorbereide opdracht', () => {
  it('wordt één keer naar zijn kolommen gevraagd, en geeft daarna dezelfde', async () => {
    const sql = `SELECT 1 AS een, NULL::text AS niets, '{"a":1}'::jsonb AS inhoud, date '2026-03-02' AS dag`;
    const kolommen = jest.spyOn(pg.Connection.prototype as unknown as { describe(): void }, 'describe');
    const lees = () => uow.run(actor(), () => uow.query('proef-kolommen', sql));
    const eerste = await lees();
    expect(eerste).toEqual([{ een: 1, niets: null, inhoud: { a: 1 }, dag: '2026-03-02' }]);
    kolommen.mockClear();
    expect(await lees()).toEqual(eerste);
    expect(kolommen).not.toHaveBeenCalled();
  });

  it('geeft rijen die niets met die van een eerdere keer delen', async () => {
    const lees = () =>
      uow.run(actor(), () => uow.query<{ n: number }>('proef-reeks', 'SELECT 1 AS n UNION SELECT 2'));
    const eerste = await lees();
    expect(await lees()).toHaveLength(2);
    expect(eerste).toHaveLength(2);
  });
});

describe('een leeshandeling', () => {
  it('is met haar auditregel en vastlegging één pakket naar de databank, en één om op de schijf te wachten', async () => {
    expect(await pakketten(() => uow.lees(actor(), regel('pakket'), EEN))).toBe(2);
  });

  it('laat haar auditregel na', async () => {
    const id = nieuwId();
    expect(await uow.lees(actor(), regel(id), EEN)).toEqual([{ een: 1 }]);
    expect(await gelezen(id)).toHaveLength(1);
  });

  it('die mislukt laat niets na, en geeft de fout van de vraag', async () => {
    const id = nieuwId();
    const poging = uow.lees(actor(), regel(id), vraag('proef-nul', 'SELECT 1/0'));
    await expect(poging).rejects.toMatchObject({ code: '22012' });
    expect(await gelezen(id)).toEqual([]);
  });

  it('die niet kan worden vastgelegd geeft geen antwoord', async () => {
    const poging = uow.lees(actor(), { ...regel('x'), object: null as never }, EEN);
    await expect(poging).rejects.toMatchObject({ code: '23502' });
  });

  it('binnen een andere handeling hoort bij die handeling', async () => {
    const id = nieuwId();
    const poging = uow.run(actor(), async () => {
      await uow.lees(actor(), regel(id), EEN);
      await een();
      throw new Error('toch niet');
    });
    await expect(poging).rejects.toThrow('toch niet');
    expect(await gelezen(id)).toEqual([]);
  });

  it('ziet alleen de eigen organisatie, ook al wacht zij niet op haar instellingen', async () => {
    const tel = (organisatieId: string) =>
      uow.lees(
        plek.actor('toezichthouder', { organisatieId }),
        regel('wie'),
        vraag('proef-wie', 'SELECT nav.organisatie()::text AS o'),
      );
    const { organisatieA: a, organisatieB: b } = plek;
    expect(await Promise.all([tel(a), tel(b), tel(a)])).toEqual([[{ o: a }], [{ o: b }], [{ o: a }]]);
  });

  it('deelt haar verbinding en haar pakket met wie tegelijk leest, maar niet haar fout', async () => {
    const lees = (wat: typeof EEN) => uow.lees(actor(), regel(nieuwId()), wat);
    const samen = () => Promise.allSettled([lees(EEN), lees(vraag('proef-nul', 'SELECT 1/0')), lees(EEN)]);
    // A connection that is new has statements to learn: counted is what comes after.
    await samen();
    // One with the three reads, and one to wait for the disk, or two when the server gives its answers in two turns.
    // Each read in a packet of its own would make at least four.
    expect(await pakketten(samen)).toBeLessThanOrEqual(3);
    const [eerste, fout, laatste] = await samen();
    expect(fout).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    for (const goed of [eerste, laatste]) expect(goed).toEqual({ status: 'fulfilled', value: [{ een: 1 }] });
  });
});

describe('een schrijfopdracht waar niet op wordt gewacht', () => {
  const aanbieder = (naam: string) => {
    const id = nieuwId();
    const leeg = {
      ...{
        kvk: null,
        agb: null,
        email: null,
        telefoon: null,
        plaats: null,
        website: null,
        aantalClienten: null,
      },
      ...{ handelsnamen: [], vroegereNamen: [], gestoptOp: null, gestoptReden: null },
    };
    const rij = { organisatieId: plek.organisatieA, id, naam, soort: 'zorgaanbieder', versie: 1, ...leeg };
    uow.voegToe(AanbiederRow, rij);
    return id;
  };
  const namen = (id: string) =>
    uow.query<{ naam: string }>('proef-naam', 'SELECT naam FROM aanbieder.aanbieders WHERE id = $1', [id]);

  it('reist met de vastlegging mee', async () => {
    expect(await pakketten(() => uow.run(actor(), async () => aanbieder('Samen')))).toBe(2);
  });

  it('is gebeurd voor wie daarna in dezelfde handeling vraagt', async () => {
    expect(await uow.run(actor(), () => namen(aanbieder('Meteen')))).toEqual([{ naam: 'Meteen' }]);
  });

  it('die mislukt laat de handeling mislukken met haar eigen fout, en er blijft niets van over', async () => {
    let eerste = '';
    const poging = uow.run(actor(), async () => {
      eerste = aanbieder('Goed');
      aanbieder('');
    });
    await expect(poging).rejects.toMatchObject({ code: '23514' });
    expect(await uow.run(actor(), () => namen(eerste))).toEqual([]);
  });

  it('die mislukt is ook de fout als een latere vraag daardoor niet meer kon', async () => {
    const poging = uow.run(actor(), async () => {
      aanbieder('');
      await een();
    });
    await expect(poging).rejects.toMatchObject({ code: '23514' });
  });
});

describe('een handeling die mislukt', () => {
  it('door een waarde die niet kan worden verstuurd, laat niets na', async () => {
    const [a, b] = [nieuwId(), nieuwId()];
    const kringloop: Record<string, unknown> = {};
    kringloop['zelf'] = kringloop;
    const poging = uow.run(actor(), async () => {
      uow.stuur('proef-gemeente', 'INSERT INTO gemeenten VALUES ($1, $2, $3, $4)', [
        ...[plek.organisatieA, a, 'Halverwege', 'GM9998'],
      ]);
      uow.meld({ type: 'ProefGebeurd', aggregaatId: b, payload: kringloop } as never);
    });
    await expect(poging).rejects.toThrow('circular');
    expect(await plek.sql('SELECT 1 FROM gemeenten WHERE id = $1', [a])).toEqual([]);
  });

  it('laat wie nog bezig was niets meer vragen op een verbinding die van een ander kan zijn', async () => {
    let laat: Promise<unknown> = Promise.resolve();
    const poging = uow.run(actor(), async () => {
      await een();
      laat = new Promise((klaar) => setTimeout(klaar, 50)).then(() => een());
      laat.catch(() => undefined);
      throw new Error('mislukt');
    });
    await expect(poging).rejects.toThrow('mislukt');
    await expect(laat).rejects.toThrow('voorbij');
  });

  it('weigert een andere opdracht onder een naam die al bestaat', async () => {
    const poging = uow.run(actor(), async () => {
      await een();
      await uow.query('proef-een', 'SELECT 2 AS een');
    });
    await expect(poging).rejects.toThrow('proef-een');
  });
});

describe('wat is vastgelegd', () => {
  let ruim: DataSource;
  beforeAll(async () => {
    ruim = await maakDataSource(plek.databank.urls.app, 8).initialize();
  });
  afterAll(() => ruim.destroy());

  /** The names of the statements that are sent meanwhile. */
  async function opdrachten(doe: () => Promise<unknown>): Promise<string[]> {
    const gestuurd = jest.spyOn(pg.Client.prototype, 'query');
    await doe();
    const gevraagd = gestuurd.mock.calls as unknown[][];
    return gevraagd.flatMap(([vraag]) => (vraag instanceof Pakket ? vraag.namen : []));
  }
  const wacht = (naam: string) => naam === 'schijf-merk';

  it('wacht samen op de schijf: acht handelingen tegelijk wachten minder dan acht keer', async () => {
    const samen = new UnitOfWork(ruim, plek.klok);
    const werk = () => samen.run(actor(), () => samen.query(EEN.naam, EEN.sql));
    const acht = () => Promise.all(Array.from({ length: 8 }, werk));
    await acht();
    const namen = await opdrachten(acht);
    expect(namen.filter((naam) => naam === 'uow-commit')).toHaveLength(8);
    expect(namen.filter(wacht).length).toBeLessThan(8);
  });

  it('staat op de schijf voordat de handeling klaar is', async () => {
    const [geschreven] = await uow.run(actor(), async () => {
      uow.schrijf(regel('voor'));
      uow.stuur('proef-schrijf', 'INSERT INTO gemeenten VALUES ($1, $2, $3, $4)', [
        ...[plek.organisatieA, nieuwId(), 'Schijfdam', 'GM9999'],
      ]);
      return uow.query<{ tot: string }>('proef-lsn', 'SELECT pg_current_wal_insert_lsn()::text AS tot');
    });
    const [stand] = await plek.sql<{ klaar: boolean }>(
      'SELECT pg_current_wal_flush_lsn() >= $1::pg_lsn AS klaar',
      [geschreven?.tot],
    );
    expect(stand?.klaar).toBe(true);
  });

  it('waarvan niemand weet of het op de schijf kwam, is onzeker en wordt niet als gedaan verteld', async () => {
    jest.spyOn(Pakketclient.prototype, 'vraagApart').mockRejectedValue(new Error('verbinding weg'));
    const poging = uow.run(actor(), een);
    await expect(poging).rejects.toMatchObject({ code: 'VASTLEGGEN_ONZEKER' });
  });
});

describe('een leeslijn', () => {
  let ruim: DataSource;
  let lezer: UnitOfWork;
  beforeAll(async () => {
    ruim = await maakDataSource(plek.databank.urls.app, 8).initialize();
    lezer = new UnitOfWork(ruim, plek.klok);
  });
  afterAll(() => ruim.destroy());

  const lees = <R extends object>(naam: string, sql: string) =>
    lezer.lees<R>(actor(), regel(nieuwId()), vraag(naam, sql));
  const pid = async () =>
    (await lees<{ pid: number }>('proef-pid', 'SELECT pg_backend_pid() AS pid'))[0]?.pid;
  /** Something that the server is busy with, until the test lets it go on by giving the lock back. */
  async function bezet() {
    const slot = new pg.Client(plek.databank.urls.app);
    await slot.connect();
    await slot.query('SELECT pg_advisory_lock(42)');
    const traag = lees<{ pid: number }>(
      'proef-traag',
      'SELECT pg_backend_pid() AS pid FROM (SELECT pg_advisory_xact_lock_shared(42)) t',
    );
    traag.catch(() => undefined);
    const bezig = 'SELECT pid FROM pg_stat_activity WHERE wait_event_type = $1';
    let rij: { pid: number } | undefined;
    while (!rij) [rij] = await plek.sql<{ pid: number }>(bezig, ['Lock']);
    return { traag, pid: rij.pid, laatLos: () => slot.end() };
  }

  it('die bezet is houdt niet op wie daarna leest', async () => {
    const { traag, pid: bezetPid, laatLos } = await bezet();
    try {
      await new Promise((klaar) => setTimeout(klaar, 30));
      expect(await pid()).not.toBe(bezetPid);
    } finally {
      await laatLos();
    }
    expect(await traag).toEqual([{ pid: bezetPid }]);
  });

  it('die wegvalt geeft wie erop wachtte een verbroken verbinding, en wie daarna leest een nieuwe', async () => {
    const { traag, pid: bezetPid, laatLos } = await bezet();
    const achteraan = pid();
    achteraan.catch(() => undefined);
    await plek.sql('SELECT pg_terminate_backend($1, 5000)', [bezetPid]);
    await expect(traag).rejects.toMatchObject({ code: expect.stringMatching(/^(57P01|08006)$/) });
    await laatLos();
    await achteraan.catch((fout: unknown) => expect(fout).toMatchObject({ code: '08006' }));
    expect(await pid()).not.toBe(bezetPid);
  });

  it('gaat terug naar de anderen als er niets te lezen is', async () => {
    await pid();
    const { master } = ruim.driver as unknown as { master: pg.Pool };
    expect(master.totalCount - master.idleCount).toBe(0);
  });
});

describe('de gedeelde verbinding voor korte vragen', () => {
  it('brengt wat tegelijk wordt gevraagd in één pakket, en ieder zijn eigen antwoord', async () => {
    const databank = new PoolDatabank(maakPool(plek.databank.urls.systeem, 2, 'proef'));
    const vraag = (n: number) => databank.zoek<{ n: number }>('proef-n', 'SELECT $1::int AS n', [n]);
    try {
      const tien = Array.from({ length: 10 }, (_, n) => n);
      expect(await pakketten(() => Promise.all(tien.map(vraag)))).toBe(1);
      expect(await Promise.all(tien.map(vraag))).toEqual(tien.map((n) => [{ n }]));
    } finally {
      await databank.onApplicationShutdown();
    }
  });

  it('geeft de fout van de een niet aan de ander', async () => {
    const databank = new PoolDatabank(maakPool(plek.databank.urls.systeem, 2, 'proef'));
    try {
      const [fout, goed] = await Promise.allSettled([
        databank.zoek('proef-nul', 'SELECT 1/0'),
        databank.zoek('proef-een', 'SELECT 1 AS een'),
      ]);
      expect(fout).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
      expect(goed).toEqual({ status: 'fulfilled', value: [{ een: 1 }] });
    } finally {
      await databank.onApplicationShutdown();
    }
  });

  it('komt terug nadat de server haar verbrak', async () => {
    const databank = new PoolDatabank(maakPool(plek.databank.urls.systeem, 2, 'proef'));
    const pid = async () =>
      (await databank.zoek<{ pid: number }>('proef-pid', 'SELECT pg_backend_pid() AS pid'))[0]?.pid ?? 0;
    try {
      const oud = await pid();
      await plek.sql('SELECT pg_terminate_backend($1, 5000)', [oud]);
      // The loss itself may still fall on a question that was on its way; the next one has a new connection.
      const nieuw = await pid().catch(() => pid());
      expect(nieuw).not.toBe(oud);
    } finally {
      await databank.onApplicationShutdown();
    }
  });
});
