/**
 * Plain texts to documents in the database itself, for a migration: an empty line begins a new paragraph, a single one
 * stays a new line (as `uitPlatteTekst` does). The functions are gone with the session.
 */
export const SQL_TEKSTFUNCTIES = `
  CREATE OR REPLACE FUNCTION pg_temp.als_tekstdocument(platte_tekst text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('type', 'doc', 'content', coalesce(jsonb_agg(
      jsonb_build_object('type', 'paragraph', 'content', regels.knopen) ORDER BY a.nr), '[{"type": "paragraph"}]'))
      FROM regexp_split_to_table(
             regexp_replace(coalesce(platte_tekst, ''), '[\\x01-\\x08\\x0b-\\x1f\\x7f]', '', 'g'),
             '\\n[ \\t]*\\n\\s*') WITH ORDINALITY AS a(alinea, nr)
     CROSS JOIN LATERAL (
       SELECT jsonb_agg(k.knoop ORDER BY r.nr, k.volgorde) AS knopen
         FROM regexp_split_to_table(btrim(a.alinea, E' \\t\\n'), '\\n') WITH ORDINALITY AS r(regel, nr)
        CROSS JOIN LATERAL (
          SELECT 1 AS volgorde, '{"type": "hardBreak"}'::jsonb AS knoop WHERE r.nr > 1
          UNION ALL
          SELECT 2, jsonb_build_object('type', 'text', 'text', btrim(r.regel, E' \\t'))
           WHERE btrim(r.regel, E' \\t') <> '') AS k) AS regels
     WHERE btrim(a.alinea, E' \\t\\n') <> ''
  $$;
  CREATE OR REPLACE FUNCTION pg_temp.als_platte_tekst(document jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(woorden.tekst, E'\\n\\n' ORDER BY b.nr), '')
      FROM jsonb_array_elements(document -> 'content') WITH ORDINALITY AS b(blok, nr)
     CROSS JOIN LATERAL (
       SELECT string_agg(CASE WHEN k ->> 'type' = 'hardBreak' THEN E'\\n' ELSE k ->> 'text' END, '') AS tekst
         FROM jsonb_path_query(b.blok, 'strict $.** ? (@.type() == "object")') AS k) AS woorden
     WHERE woorden.tekst IS NOT NULL
  $$;
`;
