import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Colleagues by name, for who looks for their work; nothing else of an account. */
export const medewerkerZoekbron: Zoekbron = {
  soort: 'medewerker',
  tabel: 'identiteit.gebruikers',
  // Who handles cases now, or did: their work keeps their name.
  alleen: `rollen && ARRAY['toezichthouder', 'coordinator']`,
  nummer: 'NULL::text',
  op: `'infinity'::timestamptz`,
  dag: `NULL::date`,
  titel: 'naam',
  toelichting: `NULL::text`,
  tekst: `''`,
};
