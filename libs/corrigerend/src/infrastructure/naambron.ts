import type { Naambron } from '@navolgbaar/platform/database';

/** A corrective measure, by the provider that it is about. */
export const corrigerendNaambron: Naambron = {
  soort: 'corrigerend',
  tabel: 'corrigerend.maatregelen',
  nummer: 'b.nummer',
  titel: 'b.aanbieder_naam',
  dag: 'b.besloten_op',
  zaak: 'b.zaak_id',
  aanbieder: 'NULL::uuid',
  plek: [`'corrigerend'`, 'b.id'],
};
