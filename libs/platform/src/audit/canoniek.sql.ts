/** A nullable text column as JSON. PostgreSQL escapes exactly as RFC 8785 §3.2.2.2 asks (a spec compares them). */
const tekst = (kolom: string): string => `coalesce(pg_catalog.to_json(${kolom})::text, 'null')`;

/**
 * SQL expression: the canonical JSON (RFC 8785: sorted keys, no white space) of a line of `audit.regels` under the
 * alias `r`, with every column except the organisation, which stands in the hash itself.
 *
 * One expression for sealing and verifying, so that the two cannot drift apart. It is built by the database because
 * that runs beside the hashing: verification then costs little more than the SHA-256 (goal P16). Only functions of
 * `pg_catalog`: a table owner can replace a function of our own, not these.
 *
 * `kenmerken` is flat and holds strings only (check in the migration), so each value is canonical as jsonb prints it.
 */
export const CANONIEK = `
  '{"actorId":' || coalesce('"' || r.actor_id || '"', 'null') ||
  ',"actorSoort":' || ${tekst('r.actor_soort')} ||
  ',"correlatieId":' || ${tekst('r.correlatie_id')} ||
  ',"handeling":' || ${tekst('r.handeling')} ||
  ',"herkomst":' || ${tekst('r.herkomst')} ||
  ',"id":"' || r.id ||
  '","kenmerken":' || CASE WHEN r.kenmerken IS NULL THEN 'null' ELSE coalesce((
    SELECT '{' || pg_catalog.string_agg(pg_catalog.to_json(k.key)::text || ':' || k.value::text, ','
                                        ORDER BY k.key COLLATE "C") || '}'
    FROM pg_catalog.jsonb_each(r.kenmerken) k), '{}') END ||
  ',"object":' || ${tekst('r.object')} ||
  ',"objectId":' || ${tekst('r.object_id')} ||
  ',"resultaat":' || ${tekst('r.resultaat')} ||
  ',"tijdstip":' || ${tekst(`pg_catalog.timezone('UTC', r.tijdstip)`)} ||
  ',"velden":' || coalesce(pg_catalog.array_to_json(r.velden)::text, 'null') ||
  ',"xid":"' || r.xid || '"}'`;
