import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Maatregelen by what was imposed and why. */
export const maatregelZoekbron: Zoekbron = {
  soort: 'maatregel',
  zaak: 'zaak_id',
  tabel: 'maatregel.maatregelen',
  nummer: 'zaak_nummer',
  op: `opgelegd_op::timestamptz`,
  dag: `opgelegd_op`,
  titel: 'left(omschrijving, 160)',
  toelichting: 'aanbieder_naam',
  tekst: `concat_ws(' ', omschrijving, onderbouwing, doel, ernst_weging, motivering, aanbieder_naam)`,
};
