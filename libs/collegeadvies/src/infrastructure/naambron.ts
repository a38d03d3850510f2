import type { Naambron } from '@navolgbaar/platform/database';

/** An advice to a college, by the provider that it is about. Not made for its provider. */
export const collegeadviesNaambron: Naambron = {
  soort: 'collegeadvies',
  tabel: 'collegeadvies.adviezen',
  nummer: 'b.zaak_nummer',
  titel: 'b.aanbieder_naam',
  dag: 'b.verzonden_op',
  zaak: 'b.zaak_id',
  aanbieder: 'NULL::uuid',
  plek: [`'collegeadvies'`, 'b.id'],
};
