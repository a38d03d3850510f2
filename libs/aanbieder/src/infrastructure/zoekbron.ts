import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Providers by the names they have and had, KVK number, AGB code, and the names and addresses of their locations. */
export const aanbiederZoekbron: Zoekbron = {
  soort: 'aanbieder',
  tabel: 'aanbieder.aanbieders',
  nummer: 'kvk',
  op: `'infinity'::timestamptz`,
  dag: `NULL::date`,
  titel: 'naam',
  toelichting: 'plaats',
  tekst: `concat_ws(' ', kvk, agb, array_to_string(handelsnamen, ' '), array_to_string(vroegere_namen, ' '), plaats, (SELECT string_agg(concat_ws(' ', l.naam, l.adres, l.postcode, l.plaats), ' ') FROM aanbieder.locaties l WHERE l.organisatie_id = b.organisatie_id AND l.aanbieder_id = b.id))`,
};
