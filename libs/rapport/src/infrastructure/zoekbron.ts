import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Reports by their whole text. */
export const rapportZoekbron: Zoekbron = {
  soort: 'rapport',
  zaak: 'zaak_id',
  tabel: 'rapport.rapporten',
  nummer: 'nummer',
  op: `coalesce(vastgesteld_op::timestamptz, now())`,
  dag: `vastgesteld_op`,
  titel: 'titel',
  toelichting: 'aanbieder_naam',
  tekst: `concat_ws(' ', aanbieder_naam, zaaknummer, platte_tekst)`,
};
