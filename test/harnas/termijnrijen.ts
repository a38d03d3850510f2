// A definition of our own without a ladder: what is counted is one letter of each term, or one fact besides.
const DEFINITIE = `
  INSERT INTO termijn.definities (organisatie_id, code, versie, geldig_vanaf, naam, aard, grondslag_soort, grondslag,
    start_gebeurtenis, werkdagen, awt, herinneringen, ontvangers, eigenaar, gevolg, aanname, vastgelegd_op)
  SELECT id, 'PROEF', 1, '2015-01-01', 'Proef', 'termijn', 'beleid', 'AANNAME', 'het begin', 3, false, '[]',
         '["behandelaar"]', 'toezichthouder', 'Geen.', true, now() FROM public.organisaties ON CONFLICT DO NOTHING`;

const TERMIJNEN = `
  WITH nieuw AS (
    INSERT INTO termijn.termijnen (organisatie_id, id, definitie_code, definitie_versie, object, object_id, kenmerk,
      behandelaar_id, start, werkdagen, ruw, uiterlijk, status, versie, aangemaakt_op)
    SELECT g.organisatie_id, gen_random_uuid(), 'PROEF', 1, 'opdracht', gen_random_uuid(), 'P-' || n, g.id,
           $2::date - 5, 3, $2, $2, 'loopt', 1, $3
      FROM identiteit.gebruikers g, generate_series(1, $1::int) n
    RETURNING organisatie_id, id, object_id), versie AS (
    INSERT INTO termijn.versies (organisatie_id, termijn_id, versie, object_id, soort, op, ruw, ruw_zonder_verlenging,
      uiterlijk, herleiding, waarschuwingen, vastgelegd_op)
    SELECT organisatie_id, id, 1, object_id, 'start', $2::date - 5, $2, $2, $2, '[]', '[]', now() FROM nieuw)
  SELECT FROM nieuw`;

/** Running terms as rows, with the user of each organisation as their handler; what is due of them is for the caller. */
export async function maakTermijnrijen(
  sql: (tekst: string, waarden?: unknown[]) => Promise<unknown>,
  perGebruiker: number,
  uiterlijk: string,
  gemaakt = new Date(),
): Promise<void> {
  await sql(DEFINITIE);
  await sql(TERMIJNEN, [perGebruiker, uiterlijk, gemaakt]);
}
