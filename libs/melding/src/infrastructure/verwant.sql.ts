import { VENSTER } from '../domain/gelijkenis';

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const lijst = (rijen: string) => `(SELECT coalesce(json_agg(r), '[]') FROM (${rijen}) r)`;

/** More than this is no help for who compares by hand. */
const TEN_HOOGSTE = 10;
/** Per reason no more are looked at: the nearest in days. */
const PER_REDEN = 50;

/** The links of a melding from both sides: one lookup in an index each, where an OR would read them all. */
const verbandenVan = (melding: string, eis: string, kolommen = ''): string => `
  (SELECT v.naar_id AS ander${kolommen} FROM melding.verbanden v
    WHERE v.organisatie_id = $1 AND v.van_id = ${melding} AND ${eis}
   UNION ALL
   SELECT v.van_id${kolommen} FROM melding.verbanden v
    WHERE v.organisatie_id = $1 AND v.naar_id = ${melding} AND ${eis})`;

/**
 * Whether the event of the melding under this alias was reported by several providers. A group is found by following the
 * links: who reported the same as something that is the same, reported the same. What went up in a report belongs to it.
 */
export const keten = (melding: string): string => `(
  WITH RECURSIVE groep(id) AS (
    SELECT ${melding}.id
    UNION
    SELECT b.ander FROM groep g CROSS JOIN LATERAL ${verbandenVan(
      'g.id',
      `v.soort IN ('zelfde_gebeurtenis', 'dubbel') AND v.verbroken_op IS NULL`,
    )} b)
  SELECT count(DISTINCT b.aanbieder_id) > 1 AND bool_or(b.soort IN ('calamiteit', 'geweldsincident'))
    -- One by one: a group is a handful, and the planner thinks it is most of the table.
    FROM groep CROSS JOIN LATERAL (SELECT m.aanbieder_id, m.soort FROM melding.meldingen m
                                    WHERE m.organisatie_id = $1 AND m.id = groep.id LIMIT 1) b)`;

const ANDERE = `a.id, a.nummer, a.soort, a.onderwerp, ${tijd('a.ontvangen_op')} AS "ontvangenOp", a.status,
  a.aanbieder_naam AS "aanbiederNaam"`;

const VERBANDEN = lijst(`
  SELECT v.id, v.soort, CASE WHEN v.van_id = $2 THEN 'van' ELSE 'naar' END AS richting,
         (SELECT row_to_json(k) FROM (SELECT ${ANDERE}) k) AS andere, v.motivering,
         ${tijd('v.gelegd_op')} AS "gelegdOp", v.gelegd_door AS "gelegdDoor", ${tijd('v.verbroken_op')} AS "verbrokenOp",
         v.verbroken_door AS "verbrokenDoor", v.verbreekreden
    FROM ${verbandenVan('$2', 'true', ', v.*')} v
    JOIN melding.meldingen a ON a.organisatie_id = $1 AND a.id = v.ander
   ORDER BY v.gelegd_op DESC, v.id DESC`);

const binnen = (reden: keyof typeof VENSTER) =>
  `m.vergelijkdag BETWEEN $5::date - ${VENSTER[reden]} AND $5::date + ${VENSTER[reden]}`;
const dichtstbij = `ORDER BY abs(m.vergelijkdag - $5::date), m.id LIMIT ${PER_REDEN}`;
const gelijk = (reden: 'aanbieder' | 'locatie', plaats: string) => `
  (SELECT m.id, '${reden}' AS reden FROM melding.meldingen m
    WHERE m.organisatie_id = $1 AND m.${reden}_id = ${plaats}::uuid AND ${binnen(reden)} ${dichtstbij})`;
// By the blind index: the same value has the same index within an organisation. Nothing is opened.
const zelfdeClient = (gegeven: 'naam' | 'telefoon' | 'email') => `
  (SELECT m.id, 'client' AS reden FROM melding.personen p
     JOIN melding.personen q ON q.organisatie_id = $1 AND q.${gegeven}_index = p.${gegeven}_index AND q.rol = 'client'
     JOIN melding.meldingen m ON m.organisatie_id = $1 AND m.id = q.melding_id AND ${binnen('client')}
    WHERE p.organisatie_id = $1 AND p.melding_id = $2 AND p.rol = 'client' AND $6::boolean ${dichtstbij})`;

const LIJKT_OP = lijst(`
  SELECT ${ANDERE}, a.vergelijkdag - $5::date AS dagen, a.aanbieder_id <> $3::uuid IS TRUE AS "andereAanbieder",
         'aanbieder' = ANY (g.redenen) AS aanbieder, 'locatie' = ANY (g.redenen) AS locatie,
         'client' = ANY (g.redenen) AS client
    FROM (SELECT k.id, array_agg(DISTINCT k.reden) AS redenen
            FROM (${[
              gelijk('aanbieder', '$3'),
              gelijk('locatie', '$4'),
              ...(['naam', 'telefoon', 'email'] as const).map(zelfdeClient),
            ].join(' UNION ALL ')}) k
           WHERE k.id <> $2 GROUP BY k.id) g
    JOIN melding.meldingen a ON a.organisatie_id = $1 AND a.id = g.id
   WHERE NOT EXISTS (SELECT 1 FROM melding.verbanden v
                      WHERE v.organisatie_id = $1 AND least(v.van_id, v.naar_id) = least(a.id, $2::uuid)
                        AND greatest(v.van_id, v.naar_id) = greatest(a.id, $2::uuid) AND v.verbroken_op IS NULL)
   ORDER BY 'client' = ANY (g.redenen) DESC, cardinality(g.redenen) DESC, abs(a.vergelijkdag - $5::date), a.id DESC
   LIMIT ${TEN_HOOGSTE}`);

const SOORTEN = lijst(`
  SELECT s.id, s.van, s.naar, s.reden, ${tijd('s.op')} AS op, s.door FROM melding.soortwijzigingen s
   WHERE s.organisatie_id = $1 AND s.melding_id = $2 ORDER BY s.id DESC`);

/**
 * What hangs together with a melding, what may, and what it was before: one statement. `$3` is the provider, `$4` the
 * location, `$5` the day to compare with, `$6` whether cliënten may be compared.
 */
export const VERWANT = `
  SELECT ${keten('m')} AS keten, ${VERBANDEN} AS verbanden, ${LIJKT_OP} AS "lijktOp", ${SOORTEN} AS soorten
    FROM melding.meldingen m WHERE m.organisatie_id = $1 AND m.id = $2`;

export const SAMENGEVOEGD_IN = `
  SELECT van_id AS id FROM melding.verbanden
   WHERE organisatie_id = $1 AND naar_id = $2 AND soort = 'dubbel' AND verbroken_op IS NULL ORDER BY van_id`;
export const HOOFD_VAN = `
  SELECT naar_id AS id FROM melding.verbanden
   WHERE organisatie_id = $1 AND van_id = $2 AND soort = 'dubbel' AND verbroken_op IS NULL`;
