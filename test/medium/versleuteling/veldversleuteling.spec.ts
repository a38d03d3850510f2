import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import {
  Datasleutelrotatie,
  leesSleutelbestand,
  maakSleutelbestand,
  OntsleutelFout,
  PgSleutelbron,
  roteerKek,
  Sleutelkast,
  Veldversleuteling,
} from '@navolgbaar/platform/versleuteling';
import { openWerkplek, type Werkplek } from '../../harnas/werkplek';

const PLAATS = { tabel: 'proef.personen', kolom: 'naam' };

let werkplek: Werkplek;
let bron: PgSleutelbron;
let map: string;
let kek: string;

function open(sleutelbestand: string) {
  const kast = new Sleutelkast(leesSleutelbestand(sleutelbestand), bron);
  return { kast, velden: new Veldversleuteling(kast, bron, () => werkplek.uow.actor().organisatieId) };
}
const actorVan = (organisatieId: string) => werkplek.actor('toezichthouder', { organisatieId });

async function bewaar(velden: Veldversleuteling, organisatieId: string, naam: string): Promise<string> {
  const rij = randomUUID();
  await werkplek.uow.run(actorVan(organisatieId), async () => {
    const blob = await velden.versleutel({ ...PLAATS, rij }, naam);
    await werkplek.uow.query('p-in', 'INSERT INTO proef.personen VALUES (nav.organisatie(), $1, $2)', [
      rij,
      blob,
    ]);
  });
  return rij;
}
async function lees(velden: Veldversleuteling, organisatieId: string, rij: string): Promise<string> {
  return werkplek.uow.run(actorVan(organisatieId), async () => {
    const rijen = await werkplek.uow.query<{ naam: Buffer }>(
      'p-uit',
      'SELECT naam FROM proef.personen WHERE id = $1',
      [rij],
    );
    return velden.ontsleutel({ ...PLAATS, rij }, rijen[0]!.naam);
  });
}

beforeAll(async () => {
  werkplek = await openWerkplek();
  await werkplek.sql(`
    SET ROLE nav_eigenaar; CREATE SCHEMA proef; GRANT USAGE ON SCHEMA proef TO nav_app;
    CREATE TABLE proef.personen (organisatie_id uuid NOT NULL, id uuid NOT NULL, naam bytea, PRIMARY KEY (organisatie_id, id));
    SELECT nav.bescherm('proef.personen'); RESET ROLE`);
  const { app, systeem } = werkplek.databank.urls;
  bron = new PgSleutelbron({ databaseUrl: app, databaseSysteemUrl: systeem });
  map = mkdtempSync(join(tmpdir(), 'nav-sleutel-'));
  kek = join(map, 'kek');
  maakSleutelbestand(kek);
});
afterAll(async () => {
  await bron.onApplicationShutdown();
  await werkplek.sluit();
  rmSync(map, { recursive: true, force: true });
});

describe('Veldversleuteling in PostgreSQL', () => {
  it('leest in een nieuw proces wat een ander proces heeft bewaard', async () => {
    const rij = await bewaar(open(kek).velden, werkplek.organisatieA, 'Anna');
    await expect(lees(open(kek).velden, werkplek.organisatieA, rij)).resolves.toBe('Anna');
  });

  it('bewaart in de database geen leesbare naam', async () => {
    const rij = await bewaar(open(kek).velden, werkplek.organisatieA, 'Zichtbaar');
    const [rauw] = await werkplek.sql<{ naam: Buffer }>('SELECT naam FROM proef.personen WHERE id = $1', [
      rij,
    ]);
    expect(rauw!.naam.includes('Zichtbaar')).toBe(false);
  });

  it('weigert een waarde die naar een andere rij is verwisseld', async () => {
    const { velden } = open(kek);
    const een = await bewaar(velden, werkplek.organisatieA, 'Anna');
    const twee = await bewaar(velden, werkplek.organisatieA, 'Bert');
    await werkplek.sql(
      `UPDATE proef.personen p SET naam = q.naam FROM proef.personen q
        WHERE p.id IN ($1, $2) AND q.id IN ($1, $2) AND p.id <> q.id`,
      [een, twee],
    );
    await expect(lees(velden, werkplek.organisatieA, een)).rejects.toThrow(OntsleutelFout);
  });

  it('weigert een rij die onder een andere organisatie is gehangen, ook met haar sleutel erbij', async () => {
    const { velden } = open(kek);
    const rij = await bewaar(velden, werkplek.organisatieA, 'Anna');
    await werkplek.sql('UPDATE proef.personen SET organisatie_id = $1 WHERE id = $2', [
      werkplek.organisatieB,
      rij,
    ]);
    await expect(lees(open(kek).velden, werkplek.organisatieB, rij)).rejects.toThrow('onbekende datasleutel');
    await werkplek.sql(
      `INSERT INTO sleutel.datasleutels SELECT $1, id, doel, kek_id, ingepakt, false, now()
         FROM sleutel.datasleutels WHERE organisatie_id = $2 AND doel = 'veld'`,
      [werkplek.organisatieB, werkplek.organisatieA],
    );
    await expect(lees(open(kek).velden, werkplek.organisatieB, rij)).rejects.toThrow('klopt niet');
    await werkplek.sql('DELETE FROM sleutel.datasleutels WHERE organisatie_id = $1', [werkplek.organisatieB]);
    await werkplek.sql('DELETE FROM proef.personen WHERE id = $1', [rij]);
  });

  it('maakt bij twee processen die tegelijk beginnen één sleutel', async () => {
    const rijen = await Promise.all(
      [1, 2, 3, 4].map((n) => bewaar(open(kek).velden, werkplek.organisatieB, `Naam ${n}`)),
    );
    const sleutels = await werkplek.sql(
      `SELECT id FROM sleutel.datasleutels WHERE organisatie_id = $1 AND doel = 'veld'`,
      [werkplek.organisatieB],
    );
    expect(sleutels).toHaveLength(1);
    await expect(lees(open(kek).velden, werkplek.organisatieB, rijen[3]!)).resolves.toBe('Naam 4');
  });

  it('bewaart de sleutel ook als de transactie die hem het eerst nodig had, wordt teruggedraaid', async () => {
    const organisatieId = randomUUID();
    await werkplek.sql(`INSERT INTO public.organisaties (id, naam, code) VALUES ($1, 'C', $2)`, [
      organisatieId,
      organisatieId,
    ]);
    const { velden } = open(kek);
    const terug = werkplek.uow.run(actorVan(organisatieId), async () => {
      await velden.versleutel({ ...PLAATS, rij: randomUUID() }, 'x');
      throw new Error('terug');
    });
    await expect(terug).rejects.toThrow('terug');
    const rij = await bewaar(velden, organisatieId, 'Na de terugdraai');
    await expect(lees(open(kek).velden, organisatieId, rij)).resolves.toBe('Na de terugdraai');
  });

  it('toont de sleutels van een organisatie niet aan een andere, en helemaal niet zonder organisatie', async () => {
    const ids = await werkplek.uow.run(actorVan(werkplek.organisatieB), () =>
      werkplek.uow.query<{ organisatie_id: string }>(
        'p-sl',
        'SELECT organisatie_id FROM sleutel.datasleutels',
      ),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids.map((r) => r.organisatie_id))).toEqual(new Set([werkplek.organisatieB]));
  });
});

describe('Sleutelrotatie', () => {
  it('weigert te starten met een ander sleutelbestand, pakt de sleutels om en laat daarna alles leesbaar', async () => {
    const rij = await bewaar(open(kek).velden, werkplek.organisatieA, 'Anna');
    const nieuw = join(map, 'kek-nieuw');
    maakSleutelbestand(nieuw);
    const oudId = leesSleutelbestand(kek).actief.id;
    await expect(open(nieuw).velden.controleerSleutel()).rejects.toThrow(oudId);

    await expect(roteerKek(bron, werkplek.uow, kek, kek)).rejects.toThrow('dezelfde');
    expect(await roteerKek(bron, werkplek.uow, kek, nieuw)).toBeGreaterThanOrEqual(2);
    expect(await roteerKek(bron, werkplek.uow, kek, nieuw)).toBe(0);

    await expect(open(nieuw).velden.controleerSleutel()).resolves.toBeUndefined();
    await expect(lees(open(nieuw).velden, werkplek.organisatieA, rij)).resolves.toBe('Anna');
    await expect(lees(open(kek).velden, werkplek.organisatieA, rij)).rejects.toThrow(OntsleutelFout);
    await expect(open(kek).velden.controleerSleutel()).rejects.toThrow('SLEUTEL_BESTAND');
    const regels = await werkplek.sql(`SELECT 1 FROM audit.regels WHERE handeling = 'sleutel:kek-roteren'`);
    expect(regels.length).toBeGreaterThanOrEqual(2);
    kek = nieuw;
  });

  it('sluit elk veld met een nieuwe datasleutel, meldt wat niet leesbaar was en laat indexen gelijk', async () => {
    const { kast, velden } = open(kek);
    const veld = { tabel: 'proef.personen', kolom: 'naam' };
    const index = () =>
      werkplek.uow.run(actorVan(werkplek.organisatieA), () => velden.blindeIndex(veld, 'Anna'));
    const rijen: string[] = [];
    await werkplek.uow.run(actorVan(werkplek.organisatieA), async () => {
      for (let n = 0; n < 450; n += 1) rijen.push(await bewaar(velden, werkplek.organisatieA, `Naam ${n}`));
    });
    const kapot = await bewaar(velden, werkplek.organisatieA, 'kapot');
    await werkplek.sql(`UPDATE proef.personen SET naam = naam || '\\x00' WHERE id = $1`, [kapot]);
    const indexVoor = await index();
    const sleutelVan = async () =>
      (
        await werkplek.sql<{ s: string }>(
          `SELECT DISTINCT encode(substring(naam FROM 2 FOR 16), 'hex') AS s FROM proef.personen
          WHERE organisatie_id = $1 AND id <> ALL($2)`,
          [werkplek.organisatieA, await onleesbareRijen(velden)],
        )
      ).map((r) => r.s);
    const voor = await sleutelVan();

    const rotatie = new Datasleutelrotatie(werkplek.uow, bron, kast, velden, [veld]);
    const voortgang: number[] = [];
    const verslag = await rotatie.voerUit(false, (n) => voortgang.push(n));

    expect(verslag.rijen).toBeGreaterThanOrEqual(450);
    expect(verslag.onleesbaar.map((r) => r.rij)).toContain(kapot);
    expect(voortgang.length).toBeGreaterThan(2);
    const na = await sleutelVan();
    expect(na).toHaveLength(1);
    expect(voor).not.toContain(na[0]);
    for (const n of [0, 199, 200, 449]) {
      await expect(lees(open(kek).velden, werkplek.organisatieA, rijen[n]!)).resolves.toBe(`Naam ${n}`);
    }
    await expect(index()).resolves.toEqual(indexVoor);
    await expect(rotatie.voerUit(true)).resolves.toMatchObject({ sleutels: 0, rijen: 0 });
  }, 30_000);
});

async function onleesbareRijen(velden: Veldversleuteling): Promise<string[]> {
  return werkplek.uow.run(actorVan(werkplek.organisatieA), async () => {
    const rijen = await werkplek.uow.query<{ id: string; naam: Buffer }>(
      'p-alle',
      'SELECT id, naam FROM proef.personen',
    );
    const slecht: string[] = [];
    for (const { id, naam } of rijen) {
      await velden.ontsleutel({ ...PLAATS, rij: id }, naam).catch(() => slecht.push(id));
    }
    return slecht;
  });
}
