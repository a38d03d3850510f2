import type { Naambron } from '@navolgbaar/platform/database';

/** An advice to a college, by the provider that it is about. Not made for its provider. */
export const collegeadviesNaambron: Naambron = {
  soort: 'collegeadvies',
  tabel: 'collegeadvies.adviezen',
  nummer: 'b.zaak_nummer',
  // One provider can have an advice for each gemeente.
  titel: `b.aanbieder_naam || ' (' || (SELECT g.naam FROM public.gemeenten g
    WHERE g.organisatie_id = b.organisatie_id AND g.id = b.gemeente_id) || ')'`,
  dag: 'b.verzonden_op',
  zaak: 'b.zaak_id',
  aanbieder: 'NULL::uuid',
  plek: [`'collegeadvies'`, 'b.id'],
};
