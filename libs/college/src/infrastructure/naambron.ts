import type { Naambron } from '@navolgbaar/platform/database';

/** A line of what a college received, as the college reads it; it stands in their list and has no page of its own. */
export const collegestukNaambron: Naambron = {
  soort: 'collegestuk',
  tabel: '(SELECT s.*, s.deling_id AS id FROM college.stukken s)',
  nummer: 'NULL::text',
  titel: 'b.omschrijving',
  dag: 'NULL::date',
  zaak: 'b.zaak_id',
  aanbieder: 'NULL::uuid',
  plek: [`'collegestuk'`, 'b.id'],
};
