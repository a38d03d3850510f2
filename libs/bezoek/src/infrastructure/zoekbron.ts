import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Visits by what they were for and what was seen. */
export const bezoekZoekbron: Zoekbron = {
  soort: 'bezoek',
  tabel: 'bezoek.bezoeken',
  zaak: 'zaak_id',
  nummer: 'zaak_nummer',
  op: 'op::timestamptz',
  dag: 'op',
  titel: 'left(doel, 160)',
  toelichting: 'aanbieder_naam',
  tekst: `concat_ws(' ', doel, plaats, gesproken_met, verslag, vervalreden, aanbieder_naam)`,
};
