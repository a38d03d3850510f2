import type { Naambron } from '@navolgbaar/platform/database';

/** A letter, by its subject. */
export const berichtNaambron: Naambron = {
  soort: 'bericht',
  tabel: 'bericht.berichten',
  nummer: 'NULL::text',
  titel: 'b.onderwerp',
  dag: 'NULL::date',
  zaak: 'NULL::uuid',
  aanbieder: 'NULL::uuid',
  plek: ['b.object', 'b.object_id'],
};
