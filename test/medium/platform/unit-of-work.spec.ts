import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork, maakDataSource, nieuwId } from '@navolgbaar/platform/database';
import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { AanbiederRow } from '../../../libs/aanbieder/src/infrastructure/aanbieder.row';
import { totdat } from '../../../apps/cli/src/start/processen';
import { type Werkplek, openWerkplek } from '../../harnas/werkplek';

const NIEUWE_GEMEENTE = 'INSERT INTO gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, $3, $4)';

let plek: Werkplek;
let oor: pg.Client;
let meldingen = 0;

beforeAll(async () => {
  plek = await openWerkplek();
  oor = new pg.Client({ connectionString: plek.databank.clusterUrl });
  await oor.connect();
  await oor.query('LISTEN outbox');
  oor.on('notification', () => (meldingen += 1));
});
afterAll(async () => {
  await oor.end();
  await plek.sluit();
});
beforeEach(async () => {
  await plek.sql('TRUNCATE gemeenten, nummerreeksen, outbox.gebeurtenissen CASCADE');
  meldingen = 0;
});

async function voegToe(code: string, organisatieId = plek.organisatieA): Promise<string> {
  const id = nieuwId();
  await plek.uow.manager().query(NIEUWE_GEMEENTE, [organisatieId, id, code, code]);
  return id;
}

const codes = async () =>
  (await plek.sql<{ code: string }>('SELECT code FROM gemeenten ORDER BY code')).map(({ code }) => code);

function gebeurtenis(aggregaatId = nieuwId()) {
  return {
    type: 'MeldingGeregistreerd' as const,
    aggregaatId,
    payload: {
      meldingId: aggregaatId,
      soort: 'signaal',
      wet: 'wmo',
      domein: 'kwaliteit',
      aanbiederId: null,
      viaAanbieder: false,
    } as never,
  };
}
const regel = (objectId: string) => ({ handeling: 'proef:doen', object: 'proef', objectId });

describe('een proef', () => {
  const actor = () => plek.actor('toezichthouder');

  it('laat de handeling lopen zoals zij is en neemt alles terug: rijen, gebeurtenissen, auditregels en nummers', async () => {
    const id = nieuwId();
    const gezien = await plek.uow.run(actor(), async () => {
      await voegToe('ervoor');
      const uitkomst = await plek.uow.proef(async () => {
        await voegToe('proef');
        plek.uow.meld(gebeurtenis());
        plek.uow.schrijf(regel(id));
        plek.uow.stuur('proef-gemeente', NIEUWE_GEMEENTE, [plek.organisatieA, nieuwId(), 'stil', 'stil']);
        return plek.uow.nummer('zaak', 2026);
      });
      await voegToe('erna');
      return { uitkomst, erna: await plek.uow.nummer('zaak', 2026) };
    });
    expect(gezien).toEqual({ uitkomst: '2026-00001', erna: '2026-00001' });
    expect(await codes()).toEqual(['erna', 'ervoor']);
    expect(await plek.sql('SELECT 1 FROM outbox.gebeurtenissen')).toEqual([]);
    expect(await plek.sql('SELECT 1 FROM audit.regels WHERE object_id = $1', [id])).toEqual([]);
  });

  it.each([
    ['wat zij weigert', () => Promise.reject(new Error('geweigerd')), 'geweigerd'],
    [
      'wat de databank pas later zegt',
      async () => {
        plek.uow.stuur('proef-gemeente', NIEUWE_GEMEENTE, [plek.organisatieB, nieuwId(), 'x', 'x']);
        return Promise.resolve();
      },
      'row-level security',
    ],
  ])('laat het geheel mislukken door %s', async (_naam, werk, tekst) => {
    const mislukt = plek.uow.run(actor(), async () => {
      await voegToe('ervoor');
      await plek.uow.proef(werk);
    });
    await expect(mislukt).rejects.toThrow(tekst);
    expect(await codes()).toEqual([]);
  });
});

describe('een UnitOfWork is één transactie', () => {
  it('een geneste aanroep doet mee, en wat erna mislukt draait ook de geneste aanroep terug', async () => {
    const actor = plek.actor('toezichthouder');
    const poging = plek.uow.run(actor, async () => {
      await voegToe('buiten');
      await plek.uow.run(actor, () => voegToe('binnen'));
      throw new Error('te laat bedacht');
    });
    await expect(poging).rejects.toThrow('te laat bedacht');
    expect(await codes()).toEqual([]);
  });

  it('een geneste aanroep zit in dezelfde databanktransactie als de buitenste', async () => {
    const actor = plek.actor('toezichthouder');
    const xid = () => plek.uow.query<{ x: string }>('proef-xid', 'SELECT pg_current_xact_id()::text AS x');
    const [buiten, binnen] = await plek.uow.run(actor, async () => [
      await xid(),
      await plek.uow.run(actor, xid),
    ]);
    expect(binnen).toEqual(buiten);
  });

  it('meedoen als een andere organisatie wordt geweigerd', async () => {
    const poging = plek.uow.run(plek.actor('toezichthouder'), () =>
      plek.uow.run(plek.actor('toezichthouder', { organisatieId: plek.organisatieB }), async () => 1),
    );
    await expect(poging).rejects.toThrow('één organisatie');
  });

  it('een databankfout die het werk wegslikt maakt van terugdraaien geen succes', async () => {
    const poging = plek.uow.run(plek.actor('toezichthouder'), async () => {
      await voegToe('verloren');
      await plek.uow
        .manager()
        .query('SELECT 1/0')
        .catch(() => undefined);
      return 'gelukt';
    });
    await expect(poging).rejects.toThrow();
    expect(await codes()).toEqual([]);
  });

  it('buiten een UnitOfWork kan niets worden gelezen of geschreven', async () => {
    expect(() => plek.uow.manager()).toThrow('Buiten een UnitOfWork');
    expect(() => plek.uow.meld(gebeurtenis())).toThrow('Buiten een UnitOfWork');
    expect(() => plek.uow.schrijf(regel('x'))).toThrow('Buiten een UnitOfWork');
    expect(() => plek.uow.actor()).toThrow('Buiten een UnitOfWork');
    await expect(plek.uow.query('proef-los', 'SELECT 1')).rejects.toThrow('Buiten een UnitOfWork');
    await expect(plek.uow.nummer('melding', 2026)).rejects.toThrow('Buiten een UnitOfWork');
  });

  it('twee gelijktijdige transacties zien elkaars actor niet', async () => {
    const wie = (organisatieId: string) =>
      plek.uow.run(plek.actor('toezichthouder', { organisatieId }), async () => {
        await plek.uow.query('proef-slaap', 'SELECT pg_sleep(0.02)');
        const [rij] = await plek.uow.query<{ o: string }>('proef-org', 'SELECT nav.organisatie()::text AS o');
        return [plek.uow.actor().organisatieId, rij?.o];
      });
    const { organisatieA: a, organisatieB: b } = plek;
    expect(await Promise.all([wie(a), wie(b), wie(a), wie(b)])).toEqual([
      [a, a],
      [b, b],
      [a, a],
      [b, b],
    ]);
  });

  it('mislukt als geheel wanneer een deel mislukt, ook als wie het vroeg daarna verder gaat', async () => {
    const actor = plek.actor('toezichthouder');
    let id = '';
    const poging = plek.uow.run(actor, async () => {
      id = await voegToe('buiten');
      await plek.uow
        .run(actor, async () => {
          throw new Error('het deel mislukt');
        })
        .catch(() => 'en toch verder');
    });
    await expect(poging).rejects.toThrow('het deel mislukt');
    expect(await plek.sql('SELECT 1 FROM gemeenten WHERE id = $1', [id])).toEqual([]);
  });

  it('een kenmerk van de actor is voor de databank een waarde, nooit een opdracht', async () => {
    const actor = plek.actor('toezichthouder', { aanbiederId: `x'; DROP TABLE gemeenten; --` });
    const poging = plek.uow.run(actor, () => plek.uow.query('proef-aanbieder', 'SELECT nav.aanbieder()'));
    await expect(poging).rejects.toMatchObject({ code: '22P02' });
    expect(await plek.sql(`SELECT to_regclass('gemeenten')::text AS tabel`)).toEqual([
      { tabel: 'gemeenten' },
    ]);
  });
});

describe('gebeurtenissen en auditregels horen bij de handeling', () => {
  it('zijn van dezelfde transactie als de toestand', async () => {
    const id = await plek.uow.run(plek.actor('toezichthouder'), async () => {
      const gemeente = await voegToe('samen');
      plek.uow.meld(gebeurtenis(gemeente));
      plek.uow.schrijf(regel(gemeente));
      return gemeente;
    });
    const [rij] = await plek.sql<{ toestand: string; gebeurd: string; audit: string }>(
      `SELECT g.xmin::text AS toestand, o.xmin::text AS gebeurd, a.xmin::text AS audit
         FROM gemeenten g JOIN outbox.gebeurtenissen o ON o.aggregaat_id = g.id
         JOIN audit.regels a ON a.object_id = g.id::text WHERE g.id = $1`,
      [id],
    );
    expect(rij?.gebeurd).toBe(rij?.toestand);
    expect(rij?.audit).toBe(rij?.toestand);
    await totdat(() => meldingen === 1, 5_000);
    expect(meldingen).toBe(1);
  });

  it('bestaan voor anderen niet vóór de vastlegging en niet na terugdraaien, en wekken niemand', async () => {
    const id = nieuwId();
    const gezien = () => plek.sql('SELECT 1 FROM outbox.gebeurtenissen WHERE aggregaat_id = $1', [id]);
    const poging = plek.uow.run(plek.actor('toezichthouder'), async () => {
      plek.uow.meld(gebeurtenis(id));
      plek.uow.schrijf(regel(id));
      expect(await gezien()).toEqual([]);
      throw new Error('toch niet');
    });
    await expect(poging).rejects.toThrow('toch niet');
    expect(await gezien()).toEqual([]);
    expect(await plek.sql('SELECT 1 FROM audit.regels WHERE object_id = $1', [id])).toEqual([]);
    // A notification of a later commit arrives after any of an earlier one: so none came of the rollback.
    await plek.uow.run(plek.actor('toezichthouder'), async () => plek.uow.meld(gebeurtenis()));
    await totdat(() => meldingen > 0, 5_000);
    expect(meldingen).toBe(1);
  });

  it('kunnen ze niet worden vastgelegd, dan is er ook geen handeling', async () => {
    const poging = plek.uow.run(plek.actor('toezichthouder'), async () => {
      await voegToe('zonder-spoor');
      plek.uow.meld(gebeurtenis('geen-uuid'));
    });
    await expect(poging).rejects.toMatchObject({ code: '22P02' });
    expect(await codes()).toEqual([]);
  });
});

describe('opnieuw proberen', () => {
  /** Two transactions that meet after their first statement, so that the second statements collide for certain. */
  function trefpunt(aantal: number): () => Promise<void> {
    let open: () => void = () => undefined;
    const allen = new Promise<void>((klaar) => (open = klaar));
    let aanwezig = 0;
    return () => {
      aanwezig += 1;
      if (aanwezig === aantal) open();
      return allen;
    };
  }

  async function tweeGemeenten(): Promise<[string, string]> {
    return plek.uow.run(plek.actor('toezichthouder'), async () => [await voegToe('a'), await voegToe('b')]);
  }
  const hernoem = (id: string, naam: string) =>
    plek.uow.manager().query('UPDATE gemeenten SET naam = naam || $2 WHERE id = $1', [id, naam]);

  it('een echte deadlock (40P01) wordt opnieuw gedaan; beide handelingen slagen precies één keer', async () => {
    const [een, twee] = await tweeGemeenten();
    const samen = trefpunt(2);
    const pogingen = [0, 0];
    const doe = (nummer: 0 | 1, eerste: string, tweede: string) =>
      plek.uow.run(plek.actor('toezichthouder'), async () => {
        pogingen[nummer] = (pogingen[nummer] ?? 0) + 1;
        await hernoem(eerste, `-${nummer}`);
        await samen();
        await hernoem(tweede, `-${nummer}`);
        plek.uow.meld(gebeurtenis());
      });
    await Promise.all([doe(0, een, twee), doe(1, twee, een)]);
    // The first that begins again may take its row before the other wakes up, and meet it once more.
    const [minst, meest] = [...pogingen].sort();
    expect(minst).toBe(1);
    expect([2, 3]).toContain(meest);
    const namen = await plek.sql<{ naam: string }>('SELECT naam FROM gemeenten');
    for (const { naam } of namen) expect(naam).toMatch(/^[ab](-0-1|-1-0)$/);
    expect(await plek.sql('SELECT 1 FROM outbox.gebeurtenissen')).toHaveLength(2);
  });

  it('een echte serialisatiefout (40001) wordt opnieuw gedaan, en geen optelling gaat verloren', async () => {
    const [een] = await tweeGemeenten();
    const url = new URL(plek.databank.urls.app);
    url.searchParams.set('options', '-c default_transaction_isolation=serializable');
    const bron = await maakDataSource(url.toString(), 2).initialize();
    try {
      const uow = new UnitOfWork(bron, plek.klok);
      const samen = trefpunt(2);
      let pogingen = 0;
      const telOp = () =>
        uow.run(plek.actor('toezichthouder'), async () => {
          pogingen += 1;
          const [rij] = await uow.query<{ naam: string }>(
            'proef-lees',
            'SELECT naam FROM gemeenten WHERE id = $1',
            [een],
          );
          await samen();
          await uow.manager().query('UPDATE gemeenten SET naam = $2 WHERE id = $1', [een, `${rij?.naam}+`]);
        });
      await Promise.all([telOp(), telOp()]);
      expect(pogingen).toBe(3);
      const [rij] = await plek.sql<{ naam: string }>('SELECT naam FROM gemeenten WHERE id = $1', [een]);
      expect(rij?.naam).toBe('a++');
    } finally {
      await bron.destroy();
    }
  });

  it.each([
    ['40001', 3],
    ['40P01', 3],
    ['40002', 1],
    ['23505', 1],
    ['55P03', 1],
    ['57014', 1],
  ])('fout %s van de databank wordt in totaal %i keer geprobeerd', async (code, verwacht) => {
    let pogingen = 0;
    const poging = plek.uow.run(plek.actor('toezichthouder'), async () => {
      pogingen += 1;
      await plek.uow.manager().query(`DO $$ BEGIN RAISE EXCEPTION 'proef' USING ERRCODE = '${code}'; END $$`);
    });
    await expect(poging).rejects.toMatchObject({ driverError: { code } });
    expect(pogingen).toBe(verwacht);
  });

  it('een fout van ons zelf wordt niet opnieuw geprobeerd', async () => {
    let pogingen = 0;
    const poging = plek.uow.run(plek.actor('toezichthouder'), async () => {
      pogingen += 1;
      throw new Error('40001');
    });
    await expect(poging).rejects.toThrow('40001');
    expect(pogingen).toBe(1);
  });
});

describe('een bewaakte wijziging', () => {
  it('van een versie die iemand anders al wijzigde wordt geweigerd, en verandert niets', async () => {
    const actor = plek.actor('toezichthouder');
    const id = nieuwId();
    await plek.uow.run(actor, () =>
      plek.uow.manager().insert(AanbiederRow, {
        organisatieId: plek.organisatieA,
        id,
        naam: 'Eerste naam',
        soort: 'zorgaanbieder',
        versie: 1,
      }),
    );
    const wijzig = (naam: string) =>
      plek.uow.run(actor, async () => {
        const sleutel = { organisatieId: plek.organisatieA, id, versie: 1 };
        plek.uow.bewaakt(await plek.uow.manager().update(AanbiederRow, sleutel, { naam, versie: 2 }));
      });
    const uitkomsten = await Promise.allSettled([wijzig('Van de een'), wijzig('Van de ander')]);
    const geweigerd = uitkomsten.filter((u) => u.status === 'rejected');
    expect(geweigerd.map(({ reason }) => (reason as { code: string }).code)).toEqual(['VERSIE_VEROUDERD']);
    const [rij] = await plek.sql<{ versie: number; naam: string }>(
      'SELECT versie, naam FROM aanbieder.aanbieders WHERE id = $1',
      [id],
    );
    const gelukt = uitkomsten.findIndex(({ status }) => status === 'fulfilled');
    expect(rij).toEqual({ versie: 2, naam: ['Van de een', 'Van de ander'][gelukt] });
  });
});

describe('verbindingen', () => {
  let bron: DataSource;
  let uow: UnitOfWork;
  beforeAll(async () => {
    bron = await maakDataSource(plek.databank.urls.app, 1).initialize();
    uow = new UnitOfWork(bron, plek.klok);
  });
  afterAll(() => bron.destroy());

  const pid = () =>
    uow.query<{ pid: number }>('proef-pid', 'SELECT pg_backend_pid() AS pid').then(([r]) => r?.pid ?? 0);
  const leeft = async (proces: number) =>
    (await plek.sql('SELECT 1 FROM pg_stat_activity WHERE pid = $1', [proces])).length > 0;

  it('een benoemde leesopdracht is op de verbinding echt voorbereid, en wordt hergebruikt', async () => {
    const actor = plek.actor('toezichthouder');
    const lees = () => uow.query('proef-voorbereid', 'SELECT id FROM gemeenten WHERE code = $1', ['a']);
    await uow.run(actor, lees);
    await uow.run(actor, lees);
    const rijen = await uow.run(actor, () =>
      uow.query<{ statement: string; keren: number }>(
        'proef-lijst',
        `SELECT statement, (generic_plans + custom_plans)::int AS keren FROM pg_prepared_statements
          WHERE name = 'proef-voorbereid'`,
      ),
    );
    expect(rijen).toEqual([{ statement: 'SELECT id FROM gemeenten WHERE code = $1', keren: 2 }]);
  });

  it('een gewone mislukking houdt de verbinding', async () => {
    const actor = plek.actor('toezichthouder');
    const voor = await uow.run(actor, pid);
    await expect(uow.run(actor, () => Promise.reject(new Error('gewoon')))).rejects.toThrow('gewoon');
    expect(await uow.run(actor, pid)).toBe(voor);
  });

  it('een verbinding waarop terugdraaien mislukte komt niet terug in de pool', async () => {
    const actor = plek.actor('toezichthouder');
    let oud = 0;
    const poging = uow.run(actor, async () => {
      oud = await pid();
      breekTerugdraaien(uow.manager().queryRunner);
      throw new Error('werk mislukt');
    });
    await expect(poging).rejects.toThrow('De verbinding met de databank viel weg.');
    expect(await uow.run(actor, pid)).not.toBe(oud);
    await totdat(async () => !(await leeft(oud)), 5_000);
    expect(await leeft(oud)).toBe(false);
  });

  it('een verbinding die de server midden in het werk verbreekt geeft een fout en daarna een nieuwe verbinding', async () => {
    const actor = plek.actor('toezichthouder');
    let oud = 0;
    const poging = uow.run(actor, async () => {
      oud = await pid();
      await plek.sql('SELECT pg_terminate_backend($1, 5000)', [oud]);
      await uow.manager().query('SELECT 1');
    });
    await expect(poging).rejects.toThrow();
    expect(await uow.run(actor, pid)).not.toBe(oud);
  });

  it('na de transactie staat er geen instelling meer op de verbinding', async () => {
    const actor = plek.actor('aanbieder', { aanbiederId: nieuwId() });
    const gezet = await uow.run(actor, () =>
      uow.query<{ o: string }>('proef-gezet', `SELECT current_setting('nav.organisatie', true) AS o`),
    );
    expect(gezet).toEqual([{ o: actor.organisatieId }]);
    const namen = ['organisatie', 'gebruiker', 'bereik', 'aanbieder', 'gemeente'];
    // The pool has one connection: this is the same one, outside a transaction.
    const rijen = (await bron.query(
      `SELECT ${namen.map((n) => `current_setting('nav.${n}', true) AS ${n}`).join(', ')}`,
    )) as Record<string, string>[];
    expect(Object.values(rijen[0] ?? { leeg: 'geen rij' }).filter(Boolean)).toEqual([]);
  });
});

describe('een nummer', () => {
  it('heeft geen gaten bij twintig gelijktijdige schrijvers, ook als een deel terugdraait', async () => {
    const actor = plek.actor('toezichthouder');
    const uitkomsten = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        plek.uow.run(actor, async () => {
          const nummer = await plek.uow.nummer('proef', 2026);
          await voegToe(nummer);
          if (i % 3 === 0) throw new Error('terug');
          return nummer;
        }),
      ),
    );
    const gelukt = uitkomsten.flatMap((u) => (u.status === 'fulfilled' ? [u.value] : [])).sort();
    expect(gelukt).toEqual(Array.from({ length: 13 }, (_, i) => `2026-${String(i + 1).padStart(5, '0')}`));
    expect(await codes()).toEqual(gelukt);
  });

  it('telt per organisatie, per reeks en per jaar', async () => {
    const neem = (organisatieId: string, reeks: string, jaar: number) =>
      plek.uow.run(plek.actor('toezichthouder', { organisatieId }), () => plek.uow.nummer(reeks, jaar));
    const { organisatieA: a, organisatieB: b } = plek;
    expect(await neem(a, 'melding', 2026)).toBe('2026-00001');
    expect(await neem(a, 'melding', 2026)).toBe('2026-00002');
    expect(await neem(b, 'melding', 2026)).toBe('2026-00001');
    expect(await neem(a, 'zaak', 2026)).toBe('2026-00001');
    expect(await neem(a, 'melding', 2027)).toBe('2027-00001');
  });
});

/** Lets the next ROLLBACK on this connection fail, as after a protocol error. */
function breekTerugdraaien(runner: QueryRunner | undefined): void {
  const client = (runner as unknown as { databaseConnection: { query: (...a: unknown[]) => unknown } })
    .databaseConnection;
  const echt = client.query.bind(client);
  client.query = (...argumenten: unknown[]) =>
    argumenten[0] === 'ROLLBACK' ? Promise.reject(new Error('terugdraaien mislukt')) : echt(...argumenten);
}
