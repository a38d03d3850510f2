import type { Naambron } from '@navolgbaar/platform/database';

/** A round of blind re-weighing, by its year. */
export const herwegingNaambron: Naambron = {
  soort: 'herweging',
  tabel: 'weging.herwegingen',
  nummer: 'NULL::text',
  titel: `'Herweging over ' || b.jaar`,
  dag: `(b.gestart_op AT TIME ZONE 'Europe/Amsterdam')::date`,
  zaak: 'NULL::uuid',
  aanbieder: 'NULL::uuid',
  plek: [`'herweging'`, 'b.id'],
};
