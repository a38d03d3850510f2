import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Documents by their name; their words come from `document.teksten`, in the database itself. */
export const documentZoekbron: Zoekbron = {
  soort: 'document',
  tabel: 'document.documenten',
  nummer: 'NULL::text',
  op: `aangemaakt_op`,
  dag: `(aangemaakt_op AT TIME ZONE 'Europe/Amsterdam')::date`,
  titel: 'naam',
  toelichting: `NULL::text`,
  stand: 'status',
  tekst: `''`,
  bij: { soort: 'object', id: 'object_id' },
};
