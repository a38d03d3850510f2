/** SQL that gives the JSON of one field, and the place that it fills: with quotes around it, or without. */
interface Jsonveld {
  readonly sql: string;
  readonly plaats: '"%s"' | '%s';
}

/** Every field of a list row, with its SQL: the compiler asks for all of them. */
export type Jsonrij<R> = { readonly [Veld in keyof R]-?: Jsonveld };

/** Any text, or none. */
export const tekst = (kolom: string): Jsonveld => ({ plaats: '%s', sql: ofNull(`to_json(${kolom})`) });

/** An id, number or word that a CHECK keeps to a list, and that is always there: nothing in it can ask for an escape. */
export const woord = (kolom: string): Jsonveld => ({ plaats: '"%s"', sql: kolom });

/** A word or id where there may be none. */
export const woordOfNull = (kolom: string): Jsonveld => ({
  plaats: '%s',
  sql: ofNull(`'"' || ${kolom} || '"'`),
});

/** A number that is always there. */
export const getal = (kolom: string): Jsonveld => ({ plaats: '%s', sql: kolom });

/** A moment in UTC with milliseconds, as everywhere in the API. */
export const moment = (kolom: string): Jsonveld => ({
  plaats: '"%s"',
  sql: `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
});

/** A condition; unknown is false. */
export const janee = (voorwaarde: string): Jsonveld => ({
  plaats: '%s',
  sql: `CASE WHEN ${voorwaarde} THEN 'true' ELSE 'false' END`,
});

const ofNull = (sql: string): string => `coalesce(${sql}, 'null')`;

/** Between two rows. JSON takes a line end for a space, and inside a text it is always escaped. */
export const TUSSEN_RIJEN = ',\n';

/**
 * The rows of a list as one text of JSON objects. A list is mostly read: rows that become objects and then text again
 * cost the process more than all else of the request together.
 * @param rijen a SELECT of the rows in their order
 */
export function jsonlijst<R>(rij: Jsonrij<R>, rijen: string): string {
  const velden = Object.entries<Jsonveld>(rij);
  const vorm = velden.map(([veld, { plaats }]) => `"${veld}":${plaats}`).join(',');
  return `SELECT coalesce(string_agg(format('{${vorm}}', ${velden.map(([, { sql }]) => sql).join(', ')}),
                                     ',' || chr(10)), '') AS regels, count(*)::int AS aantal
          FROM (${rijen}) AS bron`;
}

/** What the database answers on it: one row. */
export interface Jsonregels {
  readonly regels: string;
  readonly aantal: number;
}
