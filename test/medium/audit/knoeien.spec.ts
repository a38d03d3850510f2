import { hash } from 'node:crypto';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { type Auditproef, maakAuditproef } from './auditproef';

/** What an attacker with the rights of the table owner can do, and what the verification says of it (goal F13). */
let proef: Auditproef;
let teller = 0;
let org: string;
let code: string;

const AANTAL = 30;

beforeAll(async () => {
  proef = await maakAuditproef();
});
afterAll(() => proef.sluit());
beforeEach(async () => {
  teller += 1;
  code = `K${teller}`;
  org = await proef.organisatie(code);
  for (let i = 0; i < AANTAL / 3; i += 1) await proef.schrijf(org, {}, {}, {});
  await proef.verzegelAlles(org);
});

const uitslag = async () => (await proef.verifieer(code))[0]?.verslag;

const knoei = (sql: string, ...waarden: unknown[]) =>
  proef
    .alsEigenaar((c) => c.query(sql, [org, ...waarden]))
    .then(({ rowCount }) => expect(rowCount).toBeGreaterThan(0));

async function zegel(volgnr: number): Promise<{ regel_id: string; tijd: string }> {
  const { rows } = await proef.alsEigenaar((c) =>
    c.query<{ regel_id: string; tijd: string }>(
      `SELECT z.regel_id, to_char(r.tijdstip AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') AS tijd
       FROM audit.zegels z JOIN audit.regels r ON r.organisatie_id = z.organisatie_id AND r.id = z.regel_id
       WHERE z.organisatie_id = $1 AND z.volgnr = $2`,
      [org, volgnr],
    ),
  );
  const [rij] = rows;
  if (!rij) throw new Error(`Zegel ${volgnr} ontbreekt.`);
  return rij;
}

/** Lines k and further get the number one lower. Two steps, since a unique key is checked row by row. */
async function hernummer(c: pg.Client, vanaf: number, met: number): Promise<void> {
  await c.query(
    'UPDATE audit.zegels SET volgnr = volgnr + 1000000 WHERE organisatie_id = $1 AND volgnr >= $2',
    [org, vanaf],
  );
  await c.query(
    'UPDATE audit.zegels SET volgnr = volgnr - 1000000 - $2 WHERE organisatie_id = $1 AND volgnr > 1000000',
    [org, met],
  );
}

it('een ongeschonden ketting klopt, ook met ankers', async () => {
  expect(await proef.verankeraar.veranker(org)).toBe(true);
  expect(await proef.verankeraar.veranker(org)).toBe(false);
  expect(await uitslag()).toMatchObject({ gecontroleerd: AANTAL, ankers: 1, afwijking: null });
});

describe('gewijzigd', () => {
  it.each([
    ['handeling', `'zaak:lezen'`],
    ['object', `'zaak'`],
    ['object_id', `'iets anders'`],
    ['resultaat', `'geweigerd'`],
    ['herkomst', `'198.51.100.1'`],
    ['herkomst', 'NULL'],
    ['actor_id', `'0199f0e0-0000-7000-8000-000000000001'`],
    ['actor_soort', `'systeem'`],
    ['tijdstip', `tijdstip + interval '1 microsecond'`],
    ['velden', `'{naam}'`],
    ['kenmerken', `'{"naam":"v1:x"}'`],
    ['correlatie_id', `'ander'`],
    ['xid', `'3'`],
  ])('van regel 12 is %s gewijzigd in %s: de regel wordt genoemd', async (kolom, waarde) => {
    const { regel_id } = await zegel(12);
    await knoei(
      `UPDATE audit.regels SET ${kolom} = ${waarde} WHERE organisatie_id = $1 AND id = $2`,
      regel_id,
    );
    expect(await uitslag()).toMatchObject({
      gecontroleerd: 11,
      afwijking: {
        soort: 'gewijzigd',
        volgnr: 12,
        regelId: regel_id,
        tijd: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    });
  });

  it('noemt de eerste als er meer gewijzigd zijn, met het tijdstip van die regel', async () => {
    const [a, b] = [await zegel(9), await zegel(20)];
    for (const { regel_id } of [b, a]) {
      await knoei(`UPDATE audit.regels SET object = 'x' WHERE organisatie_id = $1 AND id = $2`, regel_id);
    }
    const verslag = await uitslag();
    expect(verslag?.afwijking).toMatchObject({ soort: 'gewijzigd', volgnr: 9, regelId: a.regel_id });
    expect(verslag?.afwijking?.tijd).toContain(a.tijd);
  });

  it.each([1, 12, AANTAL])('in het zegel van regel %i is de hash gewijzigd', async (volgnr) => {
    await knoei(
      `UPDATE audit.zegels SET hash = decode(repeat('ab', 32), 'hex') WHERE organisatie_id = $1 AND volgnr = $2`,
      volgnr,
    );
    expect((await uitslag())?.afwijking).toMatchObject({ soort: 'zegel-gewijzigd', volgnr });
  });

  it('in een zegel is de vorige hash gewijzigd', async () => {
    await knoei(
      `UPDATE audit.zegels SET vorige = decode(repeat('ab', 32), 'hex') WHERE organisatie_id = $1 AND volgnr = 12`,
    );
    expect((await uitslag())?.afwijking).toMatchObject({ soort: 'zegel-gewijzigd', volgnr: 12 });
  });

  it('regel en zegel zijn samen gewijzigd: het volgende zegel kent nog wat er stond', async () => {
    const { regel_id } = await zegel(12);
    await knoei(`UPDATE audit.regels SET object = 'x' WHERE organisatie_id = $1 AND id = $2`, regel_id);
    await herbereken(12, 12);
    expect((await uitslag())?.afwijking).toMatchObject({
      soort: 'gewijzigd',
      volgnr: 12,
      regelId: regel_id,
    });
  });
});

describe('verwijderd', () => {
  it('de regel is weg, zijn zegel staat er nog', async () => {
    const { regel_id } = await zegel(12);
    await knoei('DELETE FROM audit.regels WHERE organisatie_id = $1 AND id = $2', regel_id);
    expect((await uitslag())?.afwijking).toMatchObject({
      soort: 'verwijderd',
      volgnr: 12,
      regelId: regel_id,
    });
  });

  it.each([
    [1, 1],
    [12, 1],
    [12, 5],
  ])('vanaf regel %i zijn er %i weg met hun zegels', async (van, aantal) => {
    await knoei(
      `WITH z AS (DELETE FROM audit.zegels WHERE organisatie_id = $1 AND volgnr >= $2 AND volgnr < $2 + $3
                  RETURNING regel_id)
       DELETE FROM audit.regels WHERE organisatie_id = $1 AND id IN (SELECT regel_id FROM z)`,
      van,
      aantal,
    );
    const afwijking = (await uitslag())?.afwijking;
    expect(afwijking).toMatchObject({ soort: 'verwijderd', volgnr: van });
    if (aantal > 1) expect(afwijking?.toelichting).toContain(`${van} tot en met ${van + aantal - 1}`);
  });

  it.each([
    [12, 1],
    [12, 4],
    [1, 2],
  ])('vanaf regel %i zijn er %i weg en is de rest opnieuw genummerd, met kop en al', async (van, aantal) => {
    await proef.alsEigenaar(async (c) => {
      const { rows } = await c.query<{ regel_id: string }>(
        'DELETE FROM audit.zegels WHERE organisatie_id = $1 AND volgnr >= $2 AND volgnr < $2 + $3 RETURNING regel_id',
        [org, van, aantal],
      );
      const ids = rows.map(({ regel_id }) => regel_id);
      await c.query('DELETE FROM audit.regels WHERE organisatie_id = $1 AND id = ANY($2)', [org, ids]);
      await hernummer(c, van, aantal);
      await c.query('UPDATE audit.ketens SET volgnr = volgnr - $2 WHERE organisatie_id = $1', [org, aantal]);
    });
    const afwijking = (await uitslag())?.afwijking;
    expect(afwijking).toMatchObject({ soort: 'verwijderd', volgnr: van });
    expect(afwijking?.toelichting).toContain('opnieuw genummerd');
    expect(afwijking?.toelichting).toContain(aantal === 1 ? 'één regel' : `${aantal} regels`);
  });
});

describe('verplaatst', () => {
  it.each([
    [12, 13],
    [3, 28],
  ])('de zegels van regel %i en %i zijn van nummer gewisseld', async (a, b) => {
    await knoei(`UPDATE audit.zegels SET volgnr = 1000000 WHERE organisatie_id = $1 AND volgnr = $2`, a);
    await knoei(`UPDATE audit.zegels SET volgnr = $2 WHERE organisatie_id = $1 AND volgnr = $3`, a, b);
    await knoei(`UPDATE audit.zegels SET volgnr = $2 WHERE organisatie_id = $1 AND volgnr = 1000000`, b);
    const afwijking = (await uitslag())?.afwijking;
    expect(afwijking).toMatchObject({ soort: 'verplaatst', volgnr: a });
    expect(afwijking?.toelichting).toContain(`plaats ${b}`);
  });

  it('de zegels van regel 5 en 25 wijzen naar elkaars regel', async () => {
    const [a, b] = [await zegel(5), await zegel(25)];
    const zet = `UPDATE audit.zegels SET regel_id = $2 WHERE organisatie_id = $1 AND volgnr = $3`;
    await knoei(zet, org, 25);
    await knoei(zet, b.regel_id, 5);
    await knoei(zet, a.regel_id, 25);
    const afwijking = (await uitslag())?.afwijking;
    expect(afwijking).toMatchObject({ soort: 'verplaatst', volgnr: 5, regelId: b.regel_id });
    expect(afwijking?.toelichting).toContain('plaats 25');
  });
});

describe('afgekapt', () => {
  const kapAf = (na: number) =>
    knoei(
      `WITH z AS (DELETE FROM audit.zegels WHERE organisatie_id = $1 AND volgnr > $2 RETURNING regel_id)
       DELETE FROM audit.regels WHERE organisatie_id = $1 AND id IN (SELECT regel_id FROM z)`,
      na,
    );
  const zetKop = (volgnr: number) =>
    knoei(
      `UPDATE audit.ketens SET volgnr = $2, hash = coalesce((SELECT z.hash FROM audit.zegels z
         WHERE z.organisatie_id = $1 AND z.volgnr = $2), decode(repeat('00', 32), 'hex')) WHERE organisatie_id = $1`,
      volgnr,
    );

  it('de staart is weg: de kop van de keten weet het nog', async () => {
    await kapAf(21);
    expect((await uitslag())?.afwijking).toMatchObject({ soort: 'afgekapt', volgnr: 22 });
  });

  it('de staart is weg en de kop is bijgewerkt: alleen het anker weet het nog', async () => {
    await proef.verankeraar.veranker(org);
    await kapAf(21);
    await zetKop(21);
    const afwijking = (await uitslag())?.afwijking;
    expect(afwijking).toMatchObject({ soort: 'afgekapt', volgnr: 22 });
    expect(afwijking?.toelichting).toContain('anker');
  });

  it('zonder anker is dat niet te zien: daarom zijn er ankers', async () => {
    await kapAf(21);
    await zetKop(21);
    expect(await uitslag()).toMatchObject({ gecontroleerd: 21, ankers: 0, afwijking: null });
  });

  it('de hele ketting is weg: het eerste nummer wordt genoemd', async () => {
    await proef.verankeraar.veranker(org);
    await kapAf(0);
    await knoei('DELETE FROM audit.ketens WHERE organisatie_id = $1');
    expect((await uitslag())?.afwijking).toMatchObject({ soort: 'afgekapt', volgnr: 1 });
  });

  it('de organisatie is met haar ketting verwijderd: haar ankers noemen haar nog', async () => {
    await proef.verankeraar.veranker(org);
    await kapAf(0);
    await knoei('DELETE FROM audit.ketens WHERE organisatie_id = $1');
    await proef.alsEigenaar(async (c) => {
      await c.query('DELETE FROM organisaties WHERE id = $1', [org]);
    });
    const verslag = (await proef.verifieer()).find(({ organisatie }) => organisatie.id === org);
    expect(verslag).toMatchObject({
      organisatie: { code: null },
      verslag: { afwijking: { soort: 'afgekapt', volgnr: 1 } },
    });
  });

  it('afgekapt en daarna weer aangevuld door de verzegelaar: het anker klopt niet meer', async () => {
    await proef.verankeraar.veranker(org);
    await kapAf(21);
    await zetKop(21);
    for (let i = 0; i < 12; i += 1) await proef.schrijf(org, {});
    await proef.verzegelAlles(org);
    expect((await uitslag())?.afwijking).toMatchObject({ soort: 'herschreven', volgnr: 1 });
  });
});

describe('herschreven', () => {
  it('regel 12 is gewijzigd en alles daarna opnieuw berekend: het anker verraadt het tijdvak', async () => {
    const { regel_id } = await zegel(12);
    await herbereken(1, AANTAL); // Shows that the attacker computes exactly as the sealer does.
    await proef.verankeraar.veranker(org);
    expect((await uitslag())?.afwijking).toBeNull();
    await proef.schrijf(org, {}, {});
    await proef.verzegelAlles(org);
    await knoei(`UPDATE audit.regels SET object = 'x' WHERE organisatie_id = $1 AND id = $2`, regel_id);
    await herbereken(12, AANTAL + 2);
    await proef.verankeraar.veranker(org);
    const afwijking = (await uitslag())?.afwijking;
    expect(afwijking).toMatchObject({ soort: 'herschreven', volgnr: 1 });
    expect(afwijking?.toelichting).toContain(`tussen regel 1 en ${AANTAL}`);
  });

  it('een anker is onleesbaar gemaakt: dat wordt genoemd', async () => {
    await proef.verankeraar.veranker(org);
    await appendFile(join(proef.ankerMap, `${org}.ankers.jsonl`), '{"half":\n');
    expect((await uitslag())?.afwijking).toMatchObject({ soort: 'anker-onleesbaar' });
  });

  it('een anker van een andere organisatie telt niet', async () => {
    await proef.verankeraar.veranker(org);
    const pad = join(proef.ankerMap, `${org}.ankers.jsonl`);
    const tekst = await readFile(pad, 'utf8');
    await writeFile(
      pad,
      tekst.replaceAll(
        org,
        org.replace(/.$/, (c) => (c === '0' ? '1' : '0')),
      ),
    );
    expect((await uitslag())?.afwijking).toMatchObject({ soort: 'anker-onleesbaar' });
    await rm(pad);
  });
});

describe('ingevoegd', () => {
  const regel = (tijd: string, xid: string) =>
    knoei(
      `INSERT INTO audit.regels (organisatie_id, id, xid, tijdstip, handeling, object, object_id, resultaat, actor_soort,
                                 velden, correlatie_id)
       SELECT $1, '0199f0e0-0000-7000-8000-0000000000aa', ${xid}, ${tijd}, 'melding:lezen', 'melding', 'm', 'gelukt',
              'gebruiker', '{}', 'vals' FROM audit.ketens k WHERE k.organisatie_id = $1`,
    );

  it.each([
    ['in het verleden', 'k.tot_xid', `now() - interval '1 day'`],
    ['met een nummer dat nog niet is uitgegeven', `'900000000000'::xid8`, 'now()'],
  ])('een valse regel zonder zegel, %s', async (_, xid, tijd) => {
    await regel(tijd, xid);
    expect((await uitslag())?.afwijking).toMatchObject({
      soort: 'ingevoegd',
      regelId: '0199f0e0-0000-7000-8000-0000000000aa',
      tijd: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    // The sealer must not take it up and so make it true.
    await proef.schrijf(org, {});
    await proef.verzegelaar.verzegelAlles();
    expect((await uitslag())?.afwijking).toMatchObject({ soort: 'ingevoegd' });
  });

  it('een valse regel met een zegel achter de kop', async () => {
    await regel('now()', 'k.tot_xid');
    await knoei(
      `INSERT INTO audit.zegels SELECT $1, $2::bigint + 1, '0199f0e0-0000-7000-8000-0000000000aa', z.hash, z.hash, now()
       FROM audit.zegels z WHERE z.organisatie_id = $1 AND z.volgnr = $2::bigint`,
      AANTAL,
    );
    await herbereken(AANTAL + 1, AANTAL + 1, false);
    expect((await uitslag())?.afwijking).toMatchObject({ soort: 'zegel-gewijzigd', volgnr: AANTAL + 1 });
  });
});

/**
 * Recomputes seals as an attacker would who knows the format: written out here on its own, so that it also checks the
 * format (RFC 8785 form of the line, domain prefix) against a second implementation.
 */
async function herbereken(van: number, tot: number, metKop = true): Promise<void> {
  await proef.alsEigenaar(async (c) => {
    const { rows } = await c.query<
      Record<string, string> & { velden: string[]; kenmerken: unknown; v: Buffer }
    >(
      `SELECT z.volgnr, r.*, r.xid::text AS xid, to_json(r.tijdstip AT TIME ZONE 'UTC') #>> '{}' AS tijd,
              coalesce((SELECT y.hash FROM audit.zegels y WHERE y.organisatie_id = $1 AND y.volgnr = $2 - 1),
                       decode(repeat('00', 32), 'hex')) AS v
       FROM audit.zegels z JOIN audit.regels r ON r.organisatie_id = z.organisatie_id AND r.id = z.regel_id
       WHERE z.organisatie_id = $1 AND z.volgnr BETWEEN $2 AND $3 ORDER BY z.volgnr`,
      [org, van, tot],
    );
    let vorige = rows[0]?.v.toString('hex') ?? '';
    for (const r of rows) {
      const canoniek = JSON.stringify({
        actorId: r['actor_id'],
        actorSoort: r['actor_soort'],
        correlatieId: r['correlatie_id'],
        handeling: r['handeling'],
        herkomst: r['herkomst'],
        id: r['id'],
        kenmerken: r.kenmerken,
        object: r['object'],
        objectId: r['object_id'],
        resultaat: r['resultaat'],
        tijdstip: r['tijd'],
        velden: r.velden,
        xid: r['xid'],
      });
      const nieuw = hash(
        'sha256',
        `navolgbaar:auditketen:v1\n${org}\n${r['volgnr']}\n${vorige}\n${canoniek}`,
        'hex',
      );
      await c.query(
        `UPDATE audit.zegels SET vorige = decode($3, 'hex'), hash = decode($4, 'hex') WHERE organisatie_id = $1 AND volgnr = $2`,
        [org, r['volgnr'], vorige, nieuw],
      );
      vorige = nieuw;
    }
    if (metKop) {
      await c.query(
        `UPDATE audit.ketens k SET hash = z.hash FROM audit.zegels z
         WHERE k.organisatie_id = $1 AND z.organisatie_id = $1 AND z.volgnr = k.volgnr`,
        [org],
      );
    }
  });
}
