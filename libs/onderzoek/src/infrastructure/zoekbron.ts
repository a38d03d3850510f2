import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Cases by their subject and outcome. */
export const zaakZoekbron: Zoekbron = {
  soort: 'zaak',
  tabel: 'onderzoek.zaken',
  nummer: 'nummer',
  op: 'geopend_op',
  dag: `(geopend_op AT TIME ZONE 'Europe/Amsterdam')::date`,
  titel: 'onderwerp',
  toelichting: 'aanbieder_naam',
  tekst: `concat_ws(' ', aanbieder_naam, uitkomst_motivering)`,
};

/** Orders to providers by what was asked. */
export const opdrachtZoekbron: Zoekbron = {
  soort: 'opdracht',
  zaak: 'zaak_id',
  tabel: 'onderzoek.opdrachten',
  nummer: 'zaak_nummer',
  op: 'gegeven_op::timestamptz',
  dag: 'gegeven_op',
  titel: 'left(onderzoeksvraag, 160)',
  toelichting: 'aanbieder_naam',
  tekst: `concat_ws(' ', onderzoeksvraag, protocol, array_to_string(vragen, ' '), aanbieder_naam)`,
};
