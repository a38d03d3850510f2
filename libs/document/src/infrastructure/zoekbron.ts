import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Documents by their name; their text follows. */
export const documentZoekbron: Zoekbron = {
  soort: 'document',
  tabel: 'document.documenten',
  nummer: 'NULL::text',
  op: `aangemaakt_op`,
  dag: `(aangemaakt_op AT TIME ZONE 'Europe/Amsterdam')::date`,
  titel: 'naam',
  toelichting: 'object',
  tekst: `''`,
};
