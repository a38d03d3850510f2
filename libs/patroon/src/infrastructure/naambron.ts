import type { Naambron } from '@navolgbaar/platform/database';

/** A pattern is known by its provider. */
export const patroonNaambron: Naambron = {
  soort: 'patroon',
  tabel: 'patroon.patronen',
  nummer: 'NULL::text',
  titel: `(SELECT a.naam FROM aanbieder.aanbieders a WHERE a.organisatie_id = b.organisatie_id AND a.id = b.aanbieder_id)`,
  dag: `(b.ontstaan_op AT TIME ZONE 'Europe/Amsterdam')::date`,
  zaak: 'NULL::uuid',
  aanbieder: 'NULL::uuid',
  betreft: 'b.aanbieder_id',
  plek: [`'patroon'`, 'b.id'],
};
