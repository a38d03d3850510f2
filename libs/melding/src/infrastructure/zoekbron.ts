import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Meldingen by what was written about them; melder and cliënt are nowhere in the index. */
export const meldingZoekbron: Zoekbron = {
  soort: 'melding',
  tabel: 'melding.meldingen',
  nummer: 'nummer',
  op: `ontvangen_op`,
  dag: `(ontvangen_op AT TIME ZONE 'Europe/Amsterdam')::date`,
  titel: 'onderwerp',
  toelichting: 'aanbieder_naam',
  tekst: `concat_ws(' ', omschrijving, aanbieder_naam, onrechtmatigheid_toelichting, oude_referentie)`,
};
