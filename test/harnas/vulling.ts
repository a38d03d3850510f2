import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A table that belongs to organisations. */
export interface Tabel {
  readonly naam: string;
  readonly leesbaar: boolean;
  readonly wijzigbaar: boolean;
  readonly invoegbaar: boolean;
}

interface Kolom {
  readonly naam: string;
  readonly type: string;
  readonly soort: string;
}

/** All tables with a column `organisatie_id`, and what `nav_app` may do with them. */
export async function organisatietabellen(client: pg.ClientBase): Promise<Tabel[]> {
  const { rows } = await client.query<Tabel>(
    `SELECT n.nspname || '.' || c.relname AS naam,
            has_column_privilege('nav_app', c.oid, a.attnum, 'SELECT') AS leesbaar,
            has_column_privilege('nav_app', c.oid, a.attnum, 'UPDATE') AS wijzigbaar,
            has_table_privilege('nav_app', c.oid, 'INSERT') AS invoegbaar
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisatie_id'
      WHERE c.relkind IN ('r', 'p') ORDER BY 1`,
  );
  return rows;
}

const WAARDEN: Readonly<Record<string, () => unknown>> = {
  uuid: randomUUID,
  text: () => randomUUID(),
  int2: () => 1,
  int4: () => 1,
  int8: () => 1,
  numeric: () => 1,
  float8: () => 1,
  bool: () => true,
  date: () => '2026-03-02',
  timestamptz: () => '2026-03-02T09:00:00Z',
  time: () => '09:00',
  jsonb: () => '{}',
  json: () => '{}',
  bytea: () => Buffer.from(randomUUID()),
  xid8: () => '1',
  inet: () => '127.0.0.1',
  tsvector: () => 'woord',
  interval: () => 'P1D',
  daterange: () => '[2026-03-02,2026-03-03)',
};

function waarde({ naam, type, soort }: Kolom): unknown {
  if (soort === 'A') return '{}';
  const maak = WAARDEN[type];
  if (!maak)
    throw new Error(`Vul in test/harnas/vulling.ts een waarde in voor het type ${type} (kolom ${naam}).`);
  return maak();
}

/** Of these an organisation has one row, with its own id: what belongs to it can be seen only where it can. */
const HOOFDRIJEN: readonly string[] = [
  'onderzoek.zaken',
  'melding.meldingen',
  'melding.opgaven',
  'document.documenten',
  'bevinding.bewijsstukken',
  'partner.doorzendingen',
  'partner.verstrekkingen',
  'postvak.berichten',
  'postvak.inhouden',
  'partner.vragen',
];
/** The columns by which a row belongs to one of those. */
const VERWIJST: Readonly<Record<string, readonly string[]>> = {
  'bevinding.ketenregels': ['bewijsstuk_id'],
  'document.teksten': ['document_id'],
  'document.controles': ['document_id'],
  'document.originelen': ['document_id'],
  'document.origineelinzages': ['document_id'],
  'melding.verbanden': ['van_id', 'naar_id'],
  'melding.soortwijzigingen': ['melding_id'],
  'melding.opgave_aanvullingen': ['melding_id'],
  'melding.opgave_vragen': ['melding_id'],
  'melding.twijfels': ['melding_id'],
  'melding.gespreksverslagen': ['melding_id'],
  'postvak.stappen': ['bericht_id'],
  'postvak.ontvangsten': ['bericht_id'],
  'melding.aanleveringen': ['melding_id'],
};
const VAN_PARTNERS = ['document_id', 'doorzending_id', 'verstrekking_id', 'vraag_id'];

/** Which columns get the id of the organisation. */
function vanOrganisatie(tabel: string, kolom: string): boolean {
  if (['organisatie_id', 'zaak_id', 'vervolg_id', 'andere_zaak_id'].includes(kolom)) return true;
  if (VERWIJST[tabel]?.includes(kolom)) return true;
  if (tabel.startsWith('partner.') && VAN_PARTNERS.includes(kolom)) return true;
  return kolom === 'id' && HOOFDRIJEN.includes(tabel);
}

/** A statement that inserts one row of an organisation in any table, with a value of the right type per column. */
export async function invoegopdracht(
  client: pg.ClientBase,
  tabel: string,
  organisatieId: string,
): Promise<{ sql: string; waarden: unknown[] }> {
  const { rows } = await client.query<Kolom>(
    `SELECT a.attname AS naam, t.typname AS type, t.typcategory AS soort
       FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
        AND a.attgenerated = '' AND a.attidentity = '' ORDER BY a.attnum`,
    [tabel],
  );
  const namen = rows.map(({ naam }) => `"${naam}"`).join(', ');
  const plaatsen = rows.map((_, i) => `$${i + 1}`).join(', ');
  return {
    sql: `INSERT INTO ${tabel} (${namen}) VALUES (${plaatsen})`,
    waarden: rows.map((kolom) => (vanOrganisatie(tabel, kolom.naam) ? organisatieId : waarde(kolom))),
  };
}

/**
 * Puts a row of each organisation in every table. The rules about content (checks, references, triggers) are taken
 * away first: this database serves to ask who sees a row, not whether the row makes sense.
 */
export async function vulAlles(
  client: pg.ClientBase,
  tabellen: readonly Tabel[],
  organisaties: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ sql: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS sql
       FROM pg_constraint JOIN pg_namespace n ON n.oid = connamespace
      WHERE contype = 'c' AND conrelid <> 0 AND nspname NOT IN ('pg_catalog', 'information_schema')`,
  );
  for (const { sql } of rows) await client.query(sql);
  await client.query(`SET session_replication_role = replica`);
  for (const { naam } of tabellen) {
    for (const organisatie of organisaties) {
      const { sql, waarden } = await invoegopdracht(client, naam, organisatie);
      // Where there is a row already, that one will do.
      await client.query(`${sql} ON CONFLICT DO NOTHING`, waarden);
    }
  }
  await client.query(`SET session_replication_role = origin`);
}
