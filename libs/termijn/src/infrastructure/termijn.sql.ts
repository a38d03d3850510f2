import { DEFINITIEKOLOMMEN } from './definitie-rij';

/** The columns of a request for extension under the alias `u`, as `naarVerzoek` reads them. */
export const UITSTELKOLOMMEN = `
  u.id, u.termijn_id AS "termijnId", u.gevraagd_op AS "gevraagdOp", u.duur, u.werkdagen, u.motivering,
  u.via_portaal AS "viaPortaal", u.status, u.einde_op AS "eindeOp", u.eindereden, u.uiterlijk, u.versie`;

/** The same with who asked and who decided. */
export const UITSTELSTANDKOLOMMEN = `
  ${UITSTELKOLOMMEN}, u.gevraagd_door AS "gevraagdDoor", u.beslist_door AS "beslistDoor"`;

/** Whose a term under the alias `t` is, by name, where its case concerns several providers; null where that says nothing. */
export const BIJ_AANBIEDER = `
  CASE WHEN t.zaak_id IS NOT NULL AND t.aanbieder_id IS NOT NULL
       THEN nav.bij_aanbieder(t.zaak_id, t.aanbieder_id) END AS "bijAanbieder"`;

export const DEFINITIE_IN = `
  INSERT INTO termijn.definities (organisatie_id, code, versie, geldig_vanaf, naam, aard, grondslag_soort, grondslag,
    start_gebeurtenis, duur, werkdagen, awt, goede_vrijdag_is_werkdag, verlenging_bron, max_verlenging, herinneringen,
    ontvangers, eigenaar, gevolg, aanname, opschorting_bron, vastgelegd_door, vastgelegd_op, escalatie)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
          $20, $21, $22, $23)
  ON CONFLICT DO NOTHING RETURNING code`;

export const TERMIJN_IN = `
  INSERT INTO termijn.termijnen (organisatie_id, id, definitie_code, definitie_versie, object, object_id, zaak_id,
    kenmerk, aanbieder_id, behandelaar_id, start, duur, werkdagen, ruw, uiterlijk, status, voldaan_op, versie,
    aangemaakt_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;

const TERMIJNKOLOMMEN = `
  t.id, t.object, t.object_id AS "objectId", t.zaak_id AS "zaakId", t.kenmerk, t.aanbieder_id AS "aanbiederId",
  t.behandelaar_id AS "behandelaarId", t.start, t.duur, t.werkdagen, t.status, t.voldaan_op AS "voldaanOp", t.versie`;

export const LAAD = `
  SELECT ${TERMIJNKOLOMMEN}, ${DEFINITIEKOLOMMEN}
    FROM termijn.termijnen t
    JOIN termijn.definities d ON d.organisatie_id = t.organisatie_id AND d.code = t.definitie_code
                             AND d.versie = t.definitie_versie
   WHERE t.organisatie_id = nav.organisatie() AND t.id = $1 FOR UPDATE OF t`;

export const NEEM = `${LAAD.replace('t.id = $1', 't.id = ANY ($1::uuid[])')} SKIP LOCKED`;

const VERSIEKOLOMMEN = `
  termijn_id AS "termijnId", versie, soort, op, duur, werkdagen, reden, gevraagd_op AS "gevraagdOp", ruw,
  ruw_zonder_verlenging AS "ruwZonderVerlenging", uiterlijk, opgeschort_op AS "opgeschortOp", herleiding,
  waarschuwingen, door`;
export const VERSIES = `
  SELECT ${VERSIEKOLOMMEN}
    FROM termijn.versies WHERE organisatie_id = nav.organisatie() AND termijn_id = ANY ($1::uuid[])
   ORDER BY termijn_id, versie`;

export const VERSIE_IN = `
  INSERT INTO termijn.versies (organisatie_id, termijn_id, versie, aanbieder_id, object_id, soort, op, duur, werkdagen,
    reden, ruw, ruw_zonder_verlenging, uiterlijk, opgeschort_op, herleiding, waarschuwingen, door, vastgelegd_op,
    gevraagd_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;

export const WIJZIG = `
  UPDATE termijn.termijnen SET ruw = $3, uiterlijk = $4, status = $5, voldaan_op = $6, versie = $7
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;

export const BEHANDELAAR = `
  UPDATE termijn.termijnen SET behandelaar_id = $2
   WHERE organisatie_id = nav.organisatie() AND (zaak_id = $1 OR (zaak_id IS NULL AND object_id = $1))
     AND status IN ('loopt', 'te_laat', 'opgeschort') AND behandelaar_id IS DISTINCT FROM $2 RETURNING id`;

export const MIJLPALEN_IN = `
  INSERT INTO termijn.mijlpalen (organisatie_id, id, termijn_id, versie, soort, op, ontvanger, aanbieder_id, object_id)
  SELECT nav.organisatie(), m.id, $1, $2, m.soort, m.op, m.ontvanger, $3, $4
    FROM jsonb_to_recordset($5::jsonb) AS m(id uuid, soort text, op date, ontvanger text)
  ON CONFLICT DO NOTHING`;

export const MIJLPALEN_VERVALLEN = `
  UPDATE termijn.mijlpalen SET status = 'vervallen', reden = $2, afgehandeld_op = $3
   WHERE organisatie_id = nav.organisatie() AND termijn_id = $1 AND status IN ('gepland', 'wacht_op_delen')
     AND ($4::text IS NULL OR soort = $4) RETURNING id`;

export const MIJLPALEN_OPEN = `
  SELECT id, termijn_id AS "termijnId", versie, soort, op, ontvanger, reden IS NOT NULL AS heropend
    FROM termijn.mijlpalen
   WHERE organisatie_id = nav.organisatie() AND termijn_id = ANY ($1::uuid[]) AND op <= $2 AND status = 'gepland'
     AND ($3 OR ontvanger = 'dossier')
   ORDER BY op, id FOR UPDATE`;

export const ESCALATIESTOP_IN = `
  INSERT INTO termijn.escalatiestops (organisatie_id, termijn_id, versie, aanbieder_id, object_id, reden, door, op,
    vastgelegd_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING termijn_id`;

const STOPKOLOMMEN = 'termijn_id AS "termijnId", versie, reden, op, door';
export const ESCALATIESTOPS = `
  SELECT ${STOPKOLOMMEN} FROM termijn.escalatiestops
   WHERE organisatie_id = nav.organisatie() AND termijn_id = ANY ($1::uuid[])`;

/** Also a step that was sent before: another college may have joined, and no college is written to twice. */
export const HEROPEN_COLLEGE = `
  UPDATE termijn.mijlpalen m SET status = 'gepland', reden = $2, afgehandeld_op = NULL
    FROM termijn.termijnen t
   WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = $1 AND t.status IN ('loopt', 'te_laat')
     AND m.organisatie_id = t.organisatie_id AND m.termijn_id = t.id AND m.versie = t.versie
     AND m.soort = 'escalatie' AND m.ontvanger = 'college'
     AND m.status IN ('wacht_op_delen', 'verzonden', 'onbezorgbaar')
  RETURNING m.id`;

export const MIJLPALEN_AF = `
  UPDATE termijn.mijlpalen SET status = $2, reden = $3,
         afgehandeld_op = CASE WHEN $2 = 'wacht_op_delen' THEN NULL ELSE $4::timestamptz END
   WHERE organisatie_id = nav.organisatie() AND id = ANY ($1::uuid[]) AND status = 'gepland'`;

export const AGENDA = `
  SELECT t.id, d.naam, ${BIJ_AANBIEDER}, d.eigenaar, t.object, t.object_id AS "objectId", t.zaak_id AS "zaakId", t.kenmerk,
         t.behandelaar_id AS "behandelaarId", t.uiterlijk, t.versie, to_char(v.vastgelegd_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "gewijzigdOp"
    FROM termijn.termijnen t
    JOIN termijn.definities d ON d.organisatie_id = t.organisatie_id AND d.code = t.definitie_code
                             AND d.versie = t.definitie_versie
    JOIN termijn.versies v ON v.organisatie_id = t.organisatie_id AND v.termijn_id = t.id AND v.versie = t.versie
   WHERE t.organisatie_id = nav.organisatie() AND t.status IN ('loopt', 'te_laat') AND d.aard = 'termijn'
     AND ($1::date IS NULL OR t.uiterlijk >= $1) AND ($2::date IS NULL OR t.uiterlijk <= $2)
     AND ($3::uuid IS NULL OR t.behandelaar_id = $3)
   ORDER BY t.uiterlijk, t.id LIMIT $4`;

const MIJLPAALKOLOMMEN = 'termijn_id AS "termijnId", versie, soort, op, ontvanger, status, reden';
export const MIJLPALEN = `
  SELECT ${MIJLPAALKOLOMMEN} FROM termijn.mijlpalen
   WHERE organisatie_id = nav.organisatie() AND termijn_id = ANY ($1::uuid[])
   ORDER BY termijn_id, versie, op, soort, ontvanger`;

const STANDKOLOMMEN = `
  ${TERMIJNKOLOMMEN}, ${BIJ_AANBIEDER}, t.ruw, t.uiterlijk, v.opgeschort_op AS "opgeschortOp", v.herleiding, v.waarschuwingen,
  ${DEFINITIEKOLOMMEN}`;
const MET_DEFINITIE = `
    FROM termijn.termijnen t
    JOIN termijn.definities d ON d.organisatie_id = t.organisatie_id AND d.code = t.definitie_code
                             AND d.versie = t.definitie_versie`;
const VAN_TERMIJN = `${MET_DEFINITIE}
    JOIN termijn.versies v ON v.organisatie_id = t.organisatie_id AND v.termijn_id = t.id AND v.versie = t.versie
   WHERE t.organisatie_id = nav.organisatie()`;

/** Terms without what a list shows of them, to be counted; a WHERE condition is open at its end. */
export const TERMIJNBRON = `${MET_DEFINITIE} WHERE t.organisatie_id = nav.organisatie()`;

const loopt = (termijn: string, definitie: string): string =>
  `${termijn}.status IN ('loopt', 'te_laat') AND ${definitie}.aard = 'termijn'`;

/** When the clock of a term runs and something is expected; a waiting time asks nothing. Under the aliases `t` and `d`. */
export const LOOPT = loopt('t', 'd');

/** Terms as a list shows them; a WHERE condition is open at its end. */
export const TERMIJNSTAND = `SELECT ${STANDKOLOMMEN} ${VAN_TERMIJN}`;

/** The rows of one term in another table, as JSON. */
const bij = (kolommen: string, tabel: string, volgorde: string): string => `
  (SELECT coalesce(json_agg(r), '[]') FROM (SELECT ${kolommen} FROM termijn.${tabel} u
    WHERE u.organisatie_id = t.organisatie_id AND u.termijn_id = t.id ORDER BY ${volgorde}) r)`;

/** The same with all that is known of each: versions, milestones, ladder and requests, in one statement. */
export const TERMIJNDETAIL = `
  SELECT ${STANDKOLOMMEN}, ${bij(VERSIEKOLOMMEN, 'versies', 'versie')} AS versies,
         ${bij(MIJLPAALKOLOMMEN, 'mijlpalen', 'versie, op, soort, ontvanger')} AS mijlpalen,
         ${bij(STOPKOLOMMEN, 'escalatiestops', 'versie')} AS stops,
         ${bij(UITSTELSTANDKOLOMMEN, 'uitstelverzoeken', 'u.gevraagd_op, u.vastgelegd_op')} AS uitstel ${VAN_TERMIJN}`;

/**
 * When a term is late: something is still expected and its last day has passed. Under the aliases `t` and `d`.
 * @param vandaag the place of the legal day of today
 */
export const isTeLaat = (vandaag: string): string => `${LOOPT} AND t.uiterlijk < ${vandaag}`;

/**
 * The late terms of one kind of object: `object_id` and `uiterlijk`, for a list of those objects to join with.
 * @param vandaag the place of the legal day of today
 * @param code the definition, for a kind of object that has terms of more than one
 */
export const objectenTeLaat = (object: string, vandaag: string, code?: string): string => `
  SELECT t.object_id, t.uiterlijk FROM termijn.termijnen t
    JOIN termijn.definities d ON d.organisatie_id = t.organisatie_id AND d.code = t.definitie_code
                             AND d.versie = t.definitie_versie
   WHERE t.organisatie_id = nav.organisatie() AND t.object = '${object}'
     ${code ? `AND t.definitie_code = '${code}'` : ''} AND ${isTeLaat(vandaag)}`;

/**
 * Of each case with a late term the one that should have ended first: `zaak_id`, `termijn_id` and `uiterlijk`, for a list
 * of cases to join with. Each case is there once, without a look at all late terms before the first one is known.
 * @param vandaag the place of the legal day of today
 */
export const zakenTeLaat = (vandaag: string): string => `
  SELECT t.zaak_id, t.id AS termijn_id, t.uiterlijk ${MET_DEFINITIE}
   WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id IS NOT NULL AND ${isTeLaat(vandaag)}
     AND NOT EXISTS (
       SELECT 1 FROM termijn.termijnen e
         JOIN termijn.definities f ON f.organisatie_id = e.organisatie_id AND f.code = e.definitie_code
                                  AND f.versie = e.definitie_versie
        WHERE e.organisatie_id = t.organisatie_id AND e.zaak_id = t.zaak_id AND ${loopt('e', 'f')}
          AND (e.uiterlijk, e.id) < (t.uiterlijk, t.id))`;
