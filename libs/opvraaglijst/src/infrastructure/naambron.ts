import type { Naambron } from '@navolgbaar/platform/database';

/** A request list, by its title. */
export const opvraaglijstNaambron: Naambron = {
  soort: 'opvraaglijst',
  tabel: 'opvraaglijst.lijsten',
  nummer: 'b.zaak_nummer',
  titel: 'b.titel',
  dag: 'b.uiterlijk',
  zaak: 'b.zaak_id',
  aanbieder: 'b.aanbieder_id',
  plek: [`'opvraaglijst'`, 'b.id'],
};
