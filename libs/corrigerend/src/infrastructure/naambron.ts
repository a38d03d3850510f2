import type { Naambron } from '@navolgbaar/platform/database';

/** A corrective measure, by the provider that it is about. */
export const corrigerendNaambron: Naambron = {
  soort: 'corrigerend',
  tabel: 'corrigerend.maatregelen',
  nummer: 'b.nummer',
  titel: 'b.aanbieder_naam',
  dag: 'b.besloten_op',
  zaak: 'b.zaak_id',
  // Of a provider once it was made known to it; before that it knows nothing.
  aanbieder: 'CASE WHEN b.aan_aanbieder THEN b.aanbieder_id END',
  plek: [`'corrigerend'`, 'b.id'],
};
