import type { Naambron } from '@navolgbaar/platform/database';

/** A mail that came in, by its number: who sent it is not in a notice. */
export const postNaambron: Naambron = {
  soort: 'inkomend-bericht',
  tabel: 'postvak.berichten',
  nummer: 'b.nummer',
  titel: `'E-mail'`,
  dag: `(b.ontvangen_op AT TIME ZONE 'Europe/Amsterdam')::date`,
  zaak: 'NULL::uuid',
  aanbieder: 'NULL::uuid',
  plek: [`'inkomend-bericht'`, 'b.id'],
};
