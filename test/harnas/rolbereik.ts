import type pg from 'pg';

/** What a database role can reach: schemas, tables with privileges (per column where narrower), functions. */
export interface Rolbereik {
  readonly schemas: Record<string, string>;
  readonly tabellen: Record<string, string>;
  readonly functies: readonly string[];
}

const EIGEN = `nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND nspname NOT LIKE 'pg\\_temp%'`;

const SCHEMAS = `
  SELECT nspname AS naam, concat_ws(' ', CASE WHEN has_schema_privilege($1, oid, 'USAGE') THEN 'USAGE' END,
                                         CASE WHEN has_schema_privilege($1, oid, 'CREATE') THEN 'CREATE' END) AS mag
  FROM pg_namespace WHERE ${EIGEN} ORDER BY 1`;

const TABELLEN = `
  SELECT n.nspname || '.' || c.relname AS naam, mag
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL (
    SELECT string_agg(CASE
             WHEN has_table_privilege($1, c.oid, r.recht) THEN r.recht
             WHEN r.kolommen IS NOT NULL THEN r.recht || ' (' || r.kolommen || ')' END, ' ' ORDER BY r.volgorde) AS mag
    FROM (
      SELECT p.recht, p.volgorde, CASE WHEN p.recht IN ('SELECT', 'INSERT', 'UPDATE') THEN
             (SELECT string_agg(a.attname, ', ' ORDER BY a.attname) FROM pg_attribute a
               WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                 AND has_column_privilege($1, c.oid, a.attnum, p.recht)) END AS kolommen
      FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
           WITH ORDINALITY AS p(recht, volgorde)
    ) r
  ) m
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.${EIGEN} AND has_schema_privilege($1, n.oid, 'USAGE')
    AND mag IS NOT NULL
  ORDER BY 1`;

/** Functions of extensions are left out: they are the same in every database. */
const FUNCTIES = `
  SELECT n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'
         || CASE WHEN p.prosecdef THEN ' SECURITY DEFINER van ' || pg_get_userbyid(p.proowner) ELSE '' END AS naam
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.${EIGEN} AND has_schema_privilege($1, n.oid, 'USAGE') AND has_function_privilege($1, p.oid, 'EXECUTE')
    AND p.prorettype <> 'trigger'::regtype
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  ORDER BY 1`;

/** Reads the reach of one role from the catalogue of PostgreSQL, grants to PUBLIC and memberships included. */
export async function leesRolbereik(client: pg.ClientBase, rol: string): Promise<Rolbereik> {
  type Rij = { naam: string; mag: string };
  const lees = async (sql: string) => (await client.query<Rij>(sql, [rol])).rows;
  const alsObject = (rijen: Rij[]) =>
    Object.fromEntries(rijen.filter(({ mag }) => mag !== '').map(({ naam, mag }) => [naam, mag]));
  return {
    schemas: alsObject(await lees(SCHEMAS)),
    tabellen: alsObject(await lees(TABELLEN)),
    functies: (await lees(FUNCTIES)).map(({ naam }) => naam),
  };
}
