import type { Naambron } from '@navolgbaar/platform/database';

/** A request for an account. Who asks is closed: that is read on its page. */
export const accountverzoekNaambron: Naambron = {
  soort: 'accountverzoek',
  tabel: 'identiteit.accountverzoeken',
  nummer: 'NULL::text',
  titel: `'Verzoek om een account'`,
  dag: 'NULL::date',
  zaak: 'NULL::uuid',
  aanbieder: 'b.aanbieder_id',
  plek: [`'accountverzoek'`, 'b.id'],
};
