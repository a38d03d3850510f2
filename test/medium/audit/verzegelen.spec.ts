import { nieuwId } from '@navolgbaar/platform/database';
import pg from 'pg';
import { type Auditproef, maakAuditproef, persoon } from './auditproef';

let proef: Auditproef;
let teller = 0;
let org: string;
let code: string;

beforeAll(async () => {
  proef = await maakAuditproef();
});
afterAll(() => proef.sluit());
beforeEach(async () => {
  teller += 1;
  code = `V${teller}`;
  org = await proef.organisatie(code);
});

const uitslag = async () => (await proef.verifieer(code))[0]?.verslag;

async function alsApp<T>(organisatieId: string, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: proef.databank.urls.app });
  await client.connect();
  try {
    await client.query(`SELECT set_config('nav.organisatie', $1, false)`, [organisatieId]);
    return await werk(client);
  } finally {
    await client.end();
  }
}

const INVOEGEN = `
  INSERT INTO audit.regels (organisatie_id, id, tijdstip, handeling, object, object_id, resultaat, actor_soort,
                            velden, correlatie_id)
  VALUES ($1, $2, now(), 'proef:doen', 'proef', 'p', 'gelukt', 'systeem', '{}', 'proef')`;

describe('de auditregel van een handeling', () => {
  it('noemt handeling, object, resultaat, herkomst, actor en tijd (BIO2 8.15.01)', async () => {
    const objectId = nieuwId();
    const voor = Date.now();
    await proef.schrijf(org, { handeling: 'melding:registreren', objectId, velden: ['status'] });
    const { rows } = await alsApp(org, (c) => c.query('SELECT * FROM audit.regels'));
    expect(rows).toEqual([
      expect.objectContaining({
        handeling: 'melding:registreren',
        object: 'melding',
        object_id: objectId,
        resultaat: 'gelukt',
        herkomst: '192.0.2.7',
        actor_soort: 'gebruiker',
        actor_id: persoon(org).gebruikerId,
        velden: ['status'],
        correlatie_id: 'verzoek-1',
      }),
    ]);
    expect(Math.abs((rows[0] as { tijdstip: Date }).tijdstip.getTime() - voor)).toBeLessThan(60_000);
  });

  it('verdwijnt met de handeling als die wordt teruggedraaid', async () => {
    const mislukt = proef.uow.run(persoon(org), async () => {
      proef.uow.schrijf({ handeling: 'melding:wijzigen', object: 'melding', objectId: nieuwId() });
      throw new Error('toch niet');
    });
    await expect(mislukt).rejects.toThrow('toch niet');
    const { rowCount } = await alsApp(org, (c) => c.query('SELECT 1 FROM audit.regels'));
    expect(rowCount).toBe(0);
  });

  it('is voor een andere organisatie onzichtbaar, met zijn zegel en zijn keten', async () => {
    const ander = await proef.organisatie(`${code}-ander`);
    await proef.schrijf(org, {}, {});
    await proef.verzegelAlles(org);
    const telling = `SELECT (SELECT count(*) FROM audit.regels)::int AS regels,
      (SELECT count(*) FROM audit.zegels)::int AS zegels, (SELECT count(*) FROM audit.ketens)::int AS ketens`;
    expect((await alsApp(ander, (c) => c.query(telling))).rows).toEqual([
      { regels: 0, zegels: 0, ketens: 0 },
    ]);
    expect((await alsApp('', (c) => c.query(telling))).rows).toEqual([{ regels: 0, zegels: 0, ketens: 0 }]);
    expect((await alsApp(org, (c) => c.query(telling))).rows).toEqual([{ regels: 2, zegels: 2, ketens: 1 }]);
  });

  it('bevat als kenmerk alleen tekst: een ander type wordt geweigerd', async () => {
    const fout = alsApp(org, (c) =>
      c.query(
        `${INVOEGEN.replace('correlatie_id)', 'correlatie_id, kenmerken)').replace(`'proef')`, `'proef', '{"a":1}')`)}`,
        [org, nieuwId()],
      ),
    );
    await expect(fout).rejects.toMatchObject({ code: '23514' });
  });
});

describe('alleen toevoegen', () => {
  const pogingen = [
    `UPDATE audit.regels SET resultaat = 'geweigerd'`,
    'DELETE FROM audit.regels',
    'TRUNCATE audit.regels',
    `UPDATE audit.zegels SET verzegeld_op = now()`,
    'DELETE FROM audit.zegels',
    'TRUNCATE audit.zegels',
    'DELETE FROM audit.ketens',
  ];

  it.each(pogingen)('nav_app mag niet: %s', async (sql) => {
    await proef.schrijf(org, {});
    await proef.verzegelAlles(org);
    await expect(alsApp(org, (c) => c.query(sql))).rejects.toMatchObject({ code: '42501' });
  });

  it.each(pogingen.slice(0, 6))('ook de eigenaar stuit op de trigger: %s', async (sql) => {
    await proef.schrijf(org, {});
    await proef.verzegelAlles(org);
    const client = new pg.Client({ connectionString: proef.databank.urls.beheer });
    await client.connect();
    try {
      // Without forced row-level security, so that the owner does see the rows the trigger protects.
      await client.query(`BEGIN; ALTER TABLE audit.regels NO FORCE ROW LEVEL SECURITY;
                          ALTER TABLE audit.zegels NO FORCE ROW LEVEL SECURITY`);
      await expect(client.query(sql)).rejects.toThrow('alleen worden toegevoegd');
      await client.query('ROLLBACK');
    } finally {
      await client.end();
    }
  });
});

describe('verzegelen', () => {
  it('maakt van de regels een ketting die klopt, met bijzondere tekens en al', async () => {
    await proef.schrijf(org, {}, { velden: ['a"b', 'c\\d', 'é€😀'] });
    await proef.schrijf(org, { object: 'x\ty\u0001', kenmerken: { zet: 'v1:abc', a: 'v1:"d' } });
    await proef.schrijf(org, { resultaat: 'geweigerd', kenmerken: {} });
    await proef.verzegelAlles(org);
    expect(await uitslag()).toMatchObject({ gecontroleerd: 4, afwijking: null, achterstand: null });
  });

  it('slaat een handeling die eerder begon en later klaar was niet over, en breekt de ketting niet', async () => {
    const client = new pg.Client({ connectionString: proef.databank.urls.app });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('nav.organisatie', $1, true)`, [org]);
      await client.query(INVOEGEN, [org, nieuwId()]); // The lowest transaction id, still open.
      await proef.schrijf(org, {}, {});
      // What committed later-begun stays behind the watermark, so the order of the chain stays that of the ids.
      expect(await proef.verzegelaar.verzegel(org)).toBe(0);
      await client.query('COMMIT');
    } finally {
      await client.end();
    }
    await proef.schrijf(org, {});
    await proef.verzegelAlles(org);
    expect(await uitslag()).toMatchObject({ gecontroleerd: 4, afwijking: null });
    const { rows } = await alsApp(org, (c) =>
      c.query(
        `SELECT r.handeling FROM audit.zegels z JOIN audit.regels r ON r.id = z.regel_id ORDER BY z.volgnr`,
      ),
    );
    expect(rows.map(({ handeling }: { handeling: string }) => handeling)).toEqual([
      'proef:doen',
      'melding:lezen',
      'melding:lezen',
      'melding:lezen',
    ]);
  });

  it('geeft met twee verzegelaars tegelijk, terwijl er geschreven wordt, één ketting met elke regel een keer', async () => {
    let schrijft = true;
    const schrijvers = [0, 1, 2].map(async () => {
      for (let i = 0; i < 40; i += 1) await proef.schrijf(org, {}, {});
    });
    const verzegelaars = [0, 1].map(async () => {
      while (schrijft) await proef.verzegelaar.verzegel(org, 5);
    });
    await Promise.all(schrijvers);
    schrijft = false;
    await Promise.all(verzegelaars);
    await proef.verzegelAlles(org);
    expect(await uitslag()).toMatchObject({ gecontroleerd: 240, afwijking: null });
  });

  it('vergrendelt en schrijft niets als er niets te verzegelen is', async () => {
    await proef.schrijf(org, {});
    await proef.verzegelAlles(org);
    const stand = () => alsApp(org, (c) => c.query('SELECT xmin::text, xmax::text FROM audit.ketens'));
    const voor = (await stand()).rows;
    await proef.verzegelaar.verzegelAlles();
    expect((await stand()).rows).toEqual(voor);
  });

  it('telt per organisatie wat nog niet verzegeld is', async () => {
    await proef.schrijf(org, {}, {}, {});
    const stand = async () =>
      (await proef.onverzegelden.perOrganisatie()).find(({ organisatieId }) => organisatieId === org);
    expect(await stand()).toMatchObject({ aantal: 3, oudste: expect.any(Date) });
    await proef.verzegelAlles(org);
    expect(await stand()).toMatchObject({ aantal: 0, oudste: null });
  });

  it('gaat na herstel uit een dump verder, ook als de transactienummers daar opnieuw begonnen', async () => {
    await proef.schrijf(org, {}, {});
    await proef.verzegelAlles(org);
    await proef.schrijf(org, {});
    // As after pg_restore on another server: the numbers of the old one are far ahead, and its name is another.
    await proef.alsEigenaar(async (c) => {
      await c.query(
        `UPDATE audit.ketens SET cluster = 1, tot_xid = '900000000000' WHERE organisatie_id = $1`,
        [org],
      );
      await c.query(
        `UPDATE audit.regels r SET xid = '900000000001' WHERE organisatie_id = $1
           AND NOT EXISTS (SELECT FROM audit.zegels z WHERE z.regel_id = r.id)`,
        [org],
      );
    });
    await proef.schrijf(org, {});
    await proef.verzegelAlles(org);
    await proef.schrijf(org, {});
    await proef.verzegelAlles(org);
    expect(await uitslag()).toMatchObject({ gecontroleerd: 5, afwijking: null, achterstand: null });
  });

  it('meldt als achterstand wat na een minuut nog niet verzegeld is', async () => {
    await proef.schrijf(org, {});
    await proef.verzegelAlles(org);
    await proef.schrijf(org, {});
    await proef.alsEigenaar((c) =>
      c.query(
        `UPDATE audit.regels r SET tijdstip = now() - interval '5 minutes' WHERE organisatie_id = $1
           AND NOT EXISTS (SELECT FROM audit.zegels z WHERE z.regel_id = r.id)`,
        [org],
      ),
    );
    expect(await uitslag()).toMatchObject({
      gecontroleerd: 1,
      afwijking: null,
      achterstand: { aantal: 1, oudste: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
  });
});
