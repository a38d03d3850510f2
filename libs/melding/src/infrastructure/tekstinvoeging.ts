/**
 * Rows travel as one text: a driver that writes an array per column spends more on that than the database on storing.
 * The separators are the control characters that were made for it.
 */
const RIJ = '\u001e';
const VELD = '\u001f';
const NIETS = '\u001d';
// eslint-disable-next-line no-control-regex -- these characters are what it looks for
const SCHEIDING = /[\u001d-\u001f]/;

/** Behind OFFSET 0, else every column would take its text apart again. */
const RIJEN = `
  FROM (SELECT string_to_array(r, E'\\x1f', E'\\x1d') AS a FROM string_to_table($1, E'\\x1e') AS r OFFSET 0) AS rij`;

type Cel = string | number | boolean | null;

/** SQL of one column, with `?` for its value in the row. */
type Kolom<R> = readonly [sql: string, waarde?: (rij: R) => Cel];

export interface Tekstinvoeging<R> {
  /** Takes the rows as `$1`. */
  readonly sql: string;
  readonly alsTekst: (rijen: readonly R[]) => string;
}

/** The insert of many rows at once. Every value is cast by its column. */
export function tekstinvoeging<R>(
  tabel: string,
  kolommen: Readonly<Record<string, Kolom<R>>>,
): Tekstinvoeging<R> {
  const waarden: ((rij: R) => Cel)[] = [];
  const uitdrukkingen = Object.values(kolommen).map(([sql, waarde]) => {
    if (!waarde) return sql;
    waarden.push(waarde);
    return sql.replace('?', `a[${waarden.length}]`);
  });
  return {
    sql: `INSERT INTO ${tabel} (${Object.keys(kolommen).join(', ')}) SELECT ${uitdrukkingen.join(', ')} ${RIJEN}`,
    alsTekst: (rijen) => rijen.map((rij) => waarden.map((waarde) => cel(waarde(rij))).join(VELD)).join(RIJ),
  };
}

function cel(waarde: Cel): string {
  if (waarde === null) return NIETS;
  const tekst = String(waarde);
  // It would move all that stands behind it to another column.
  if (SCHEIDING.test(tekst)) throw new Error('Een waarde bevat een scheidingsteken.');
  return tekst;
}
