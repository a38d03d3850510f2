import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Corrective measures by what was decided; never by what was written of a cliënt. */
export const corrigerendZoekbron: Zoekbron = {
  soort: 'corrigerend',
  tabel: 'corrigerend.maatregelen',
  zaak: 'zaak_id',
  nummer: 'nummer',
  op: 'besloten_op::timestamptz',
  dag: 'besloten_op',
  titel: `left(besluit->>'inhoud', 160)`,
  toelichting: 'aanbieder_naam',
  tekst: `concat_ws(' ', aanbieder_naam, zaak_nummer, besluit->>'inhoud', besluit->>'nummer', grond->>'vindplaats')`,
};
