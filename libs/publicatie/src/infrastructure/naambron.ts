import type { Naambron } from '@navolgbaar/platform/database';

/** A decision about publication, by the title of what becomes public. */
export const publicatieNaambron: Naambron = {
  soort: 'publicatie',
  tabel: 'publicatie.besluiten',
  nummer: 'NULL::text',
  titel: `(SELECT s ->> 'tekst' FROM jsonb_array_elements(b.publieke_versie) s WHERE s ->> 'sleutel' = 'titel')`,
  dag: 'NULL::date',
  zaak: 'b.zaak_id',
  aanbieder: 'NULL::uuid',
  plek: [`'publicatie'`, 'b.id'],
};
