import type { Naambron } from '@navolgbaar/platform/database';

/** A document is read at what it belongs to. */
export const documentNaambron: Naambron = {
  soort: 'document',
  tabel: 'document.documenten',
  nummer: 'NULL::text',
  titel: 'b.naam',
  dag: 'NULL::date',
  zaak: `CASE WHEN b.object = 'zaak' THEN b.object_id END`,
  aanbieder: 'b.aanbieder_id',
  plek: ['b.object', 'b.object_id'],
};
